<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Agenda;

use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;
use OCP\Security\ICrypto;

/**
 * Calendar addresses (`smc_feed`). A token is found by its hash. It is also kept encrypted with the instance's secret,
 * because its owner must be able to copy it again: whoever reads the database alone can neither use nor guess it.
 */
final class FeedMapper {
	public function __construct(
		private readonly IDBConnection $db,
		private readonly ICrypto $crypto,
	) {
	}

	/** @return list<Feed> oldest first */
	public function of(string $uid): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')
			->from('smc_feed')
			->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))
			->orderBy('id');
		return array_map($this->feed(...), Row::of($qb));
	}

	public function byToken(string $token): ?Feed {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')
			->from('smc_feed')
			->where($qb->expr()->eq('token_hash', $qb->createNamedParameter(self::hash($token))));
		$row = Row::first($qb);
		return $row === null ? null : $this->feed($row);
	}

	/** @return bool false when the member has such an address already */
	public function insert(string $uid, ?int $groupId, string $token, int $now): bool {
		return $this->db->insertIgnoreConflict('smc_feed', [
			'uid' => $uid,
			'group_id' => $groupId ?? 0,
			'token_hash' => self::hash($token),
			'token' => $this->crypto->encrypt($token),
			'created_at' => $now,
		]) > 0;
	}

	/** @return bool false when the member has no such address */
	public function delete(string $uid, int $id): bool {
		$qb = $this->db->getQueryBuilder();
		return $qb->delete('smc_feed')
			->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))
			->andWhere($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->executeStatement() > 0;
	}

	public function deleteOf(string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_feed')
			->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))
			->executeStatement();
	}

	private function feed(Row $row): Feed {
		$groupId = $row->int('group_id');
		try {
			$token = $this->crypto->decrypt($row->string('token'));
		} catch (\Exception) {
			// the instance's secret was changed; the address itself goes on working
			$token = null;
		}
		return new Feed($row->int('id'), $row->string('uid'), $groupId === 0 ? null : $groupId, $token, $row->int('created_at'));
	}

	private static function hash(string $token): string {
		return hash('sha256', $token);
	}
}
