<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Share;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;
use OCP\Share\IShare;

/** Shares with accounts in the database. */
final class ShareTable {
	private const TABLE = 'share';

	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	public function byId(int $id): ?ShareRow {
		return $this->where('id', [$id])[0] ?? null;
	}

	/** @return list<ShareRow> what others share with this account and it accepted, oldest first */
	public function mountsOf(string $uid): array {
		return array_values(array_filter(
			$this->where('share_with', [$uid]),
			static fn (ShareRow $share): bool => $share->accepted === IShare::STATUS_ACCEPTED && ($share->expiration === 0 || $share->expiration > time()),
		));
	}

	/** @return list<ShareRow> */
	public function with(string $uid): array {
		return $this->where('share_with', [$uid]);
	}

	/** @return list<ShareRow> */
	public function by(string $uid): array {
		return $this->where('uid_initiator', [$uid]);
	}

	/** @return list<ShareRow> */
	public function owned(string $uid): array {
		return $this->where('uid_owner', [$uid]);
	}

	/** @return list<ShareRow> */
	public function ofNode(int $node): array {
		return $this->where('node', [$node]);
	}

	/** @param array<string, int|string> $values by column */
	public function insert(array $values): void {
		$this->db->insertIgnoreConflict(self::TABLE, $values);
	}

	/** @param array<string, int|string> $values by column */
	public function update(int $id, array $values): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update(self::TABLE)->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		foreach ($values as $column => $value) {
			$qb->set($column, $qb->createNamedParameter($value, is_int($value) ? IQueryBuilder::PARAM_INT : IQueryBuilder::PARAM_STR));
		}
		$qb->executeStatement();
	}

	public function delete(int $id): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete(self::TABLE)->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))->executeStatement();
	}

	/**
	 * @param list<int|string> $values
	 * @return list<ShareRow>
	 */
	private function where(string $column, array $values): array {
		$qb = $this->db->getQueryBuilder();
		$type = is_int($values[0]) ? IQueryBuilder::PARAM_INT_ARRAY : IQueryBuilder::PARAM_STR_ARRAY;
		$qb->select('*')->from(self::TABLE)->where($qb->expr()->in($column, $qb->createNamedParameter($values, $type)))->orderBy('id');
		$result = $qb->executeQuery();
		$rows = array_map(ShareRow::of(...), $result->fetchAll());
		$result->closeCursor();
		return array_values($rows);
	}
}
