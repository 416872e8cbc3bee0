<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Under which names sources know our calls; the primary key is what keeps two imports at once from doubling a call. */
final readonly class CallKeys {
	public function __construct(
		private IDBConnection $db,
		private Batch $batch,
	) {
	}

	/**
	 * Begins a transaction on the call that has one of these names: whoever writes to the same call waits until it
	 * ends. On SQLite any writer waits, which a transaction that reads first could not.
	 *
	 * @param non-empty-list<string> $keys
	 */
	public function hold(int $scope, array $keys): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_call_key')
			->set('call_id', 'call_id')
			->where($qb->expr()->eq('scope', $qb->createNamedParameter($scope, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->in('key_hash', $qb->createNamedParameter(array_map(sha1(...), $keys), IQueryBuilder::PARAM_STR_ARRAY)))
			->executeStatement();
	}

	/**
	 * @param int $scope 0 for what all members see, else the group that keeps it to itself
	 * @param non-empty-list<string> $keys
	 * @return ?int the call that has one of these names; of several the oldest
	 */
	public function find(int $scope, array $keys): ?int {
		$qb = $this->db->getQueryBuilder();
		$qb->selectAlias($qb->func()->min('call_id'), 'call_id')->from('smc_call_key')
			->where($qb->expr()->eq('scope', $qb->createNamedParameter($scope, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->in('key_hash', $qb->createNamedParameter(array_map(sha1(...), $keys), IQueryBuilder::PARAM_STR_ARRAY)));
		$row = Row::first($qb);
		return $row?->intOrNull('call_id');
	}

	/**
	 * The names of a call that was just made.
	 *
	 * @param non-empty-list<string> $keys
	 * @throws \OCP\DB\Exception when somebody else took one of them first
	 */
	public function claim(int $scope, array $keys, int $callId): void {
		$this->batch->insert('smc_call_key', ['scope', 'key_hash', 'call_id'], $this->rows($scope, $keys, $callId));
	}

	/**
	 * More names of a call that is there; names that another call has stay with that one.
	 *
	 * @param non-empty-list<string> $keys
	 */
	public function add(int $scope, array $keys, int $callId): void {
		$this->batch->insert('smc_call_key', ['scope', 'key_hash', 'call_id'], $this->rows($scope, $keys, $callId), ignoreDoubles: true);
	}

	/**
	 * @param non-empty-list<string> $keys
	 * @return list<list<int|string>>
	 */
	private function rows(int $scope, array $keys, int $callId): array {
		return array_map(static fn (string $key): array => [$scope, sha1($key), $callId], array_values(array_unique($keys)));
	}
}
