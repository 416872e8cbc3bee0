<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IParameter;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** The versions of calls. */
final readonly class VersionMapper {
	public function __construct(
		private IDBConnection $db,
	) {
	}

	/** Whether this very content was taken in before. */
	public function has(int $callId, string $hash): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id')->from('smc_call_version')
			->where($qb->expr()->eq('call_id', $qb->createNamedParameter($callId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('content_hash', $qb->createNamedParameter($hash)));
		$row = Row::first($qb);
		return $row !== null;
	}

	/**
	 * @param string $hash SHA-1 of what was read
	 * @param array<string, string> $snapshot
	 */
	public function insert(int $callId, string $hash, CallOrigin $origin, array $snapshot, string $reason, ?string $uid, int $now): void {
		$qb = $this->db->getQueryBuilder();
		$text = json_encode((object)$snapshot, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE);
		$int = static fn (int $value): IParameter => $qb->createNamedParameter($value, IQueryBuilder::PARAM_INT);
		$qb->insert('smc_call_version')->values([
			'call_id' => $int($callId),
			'content_hash' => $qb->createNamedParameter($hash),
			'source' => $qb->createNamedParameter($origin->source),
			'notice_id' => $qb->createNamedParameter($origin->noticeId),
			'issued_at' => $int($origin->issuedAt),
			'notice_version' => $int($origin->noticeVersion),
			'received_at' => $int($now),
			'by_uid' => $qb->createNamedParameter($uid),
			'reason' => $qb->createNamedParameter($reason),
			'snapshot' => $qb->createNamedParameter($text),
		]);
		$qb->executeStatement();
	}

	/** @return list<Row> in the order in which the notices were sent */
	public function of(int $callId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id', 'source', 'notice_id', 'issued_at', 'received_at', 'by_uid', 'reason', 'snapshot')->from('smc_call_version')
			->where($qb->expr()->eq('call_id', $qb->createNamedParameter($callId, IQueryBuilder::PARAM_INT)))
			->orderBy('issued_at')
			->addOrderBy('notice_version')
			->addOrderBy('id');
		return Row::of($qb);
	}
}
