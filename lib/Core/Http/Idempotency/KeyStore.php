<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Http\Idempotency;

use OCA\SmartCommons\Core\Db\Row;
use OCP\AppFramework\Http;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Which requests were answered, and how (`smc_idem`). */
final class KeyStore {
	/** seconds for which an answer is kept */
	public const KEPT = 86400;

	/** seconds after which a request that never ended is taken for dead */
	private const DEAD = 300;

	/** bytes above which an answer isn't kept */
	private const LONGEST = 1_000_000;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly ITimeFactory $time,
	) {
	}

	public function id(string $uid, string $key): string {
		return hash('sha256', $uid . "\n" . $key);
	}

	/** Takes the key for this request; false when another request has it. */
	public function take(string $id, string $uid, string $request): bool {
		return $this->db->insertIgnoreConflict('smc_idem', [
			'id' => $id,
			'uid' => $uid,
			'request' => $request,
			'status' => 0,
			'created_at' => $this->time->getTime(),
		]) > 0 || $this->takeOver($id, $request);
	}

	/** @return ?array{request: string, status: int, answer: StoredAnswer} null when nobody has the key */
	public function find(string $id): ?array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')
			->from('smc_idem')
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id)));
		$row = Row::first($qb);
		if ($row === null) {
			return null;
		}
		$kept = explode("\n", $row->string('answer'), 2);
		/** @var Http::STATUS_* $status */
		$status = $row->int('status');
		return [
			'request' => $row->string('request'),
			'status' => $row->int('status'),
			'answer' => new StoredAnswer($status, $kept[1] ?? '', $kept[0], $row->stringOrNull('etag')),
		];
	}

	public function keep(string $id, int $status, string $type, string $body, ?string $etag): void {
		if (strlen($body) > self::LONGEST) {
			$this->drop($id);
			return;
		}
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_idem')
			->set('status', $qb->createNamedParameter($status, IQueryBuilder::PARAM_INT))
			->set('answer', $qb->createNamedParameter($type . "\n" . $body))
			->set('etag', $qb->createNamedParameter($etag))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id)))
			->executeStatement();
	}

	/** The request failed and changed nothing: the key may be used again. */
	public function drop(string $id): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_idem')
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id)))
			->executeStatement();
	}

	public function forgetMember(string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_idem')
			->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))
			->executeStatement();
	}

	public function forgetOld(): int {
		$qb = $this->db->getQueryBuilder();
		return $qb->delete('smc_idem')
			->where($qb->expr()->lt('created_at', $qb->createNamedParameter($this->time->getTime() - self::KEPT, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	/** The same request, begun long ago and never answered: its process died. Too old an answer counts as none. */
	private function takeOver(string $id, string $request): bool {
		$now = $this->time->getTime();
		$qb = $this->db->getQueryBuilder();
		return $qb->update('smc_idem')
			->set('created_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->set('request', $qb->createNamedParameter($request))
			->set('status', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id)))
			->andWhere($qb->expr()->orX(
				$qb->expr()->lt('created_at', $qb->createNamedParameter($now - self::KEPT, IQueryBuilder::PARAM_INT)),
				$qb->expr()->andX(
					$qb->expr()->eq('status', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)),
					$qb->expr()->lt('created_at', $qb->createNamedParameter($now - self::DEAD, IQueryBuilder::PARAM_INT)),
				),
			))
			->executeStatement() === 1;
	}
}
