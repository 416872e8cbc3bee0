<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** What the watches matched, and since when members have not looked, in the database. */
final readonly class MatchMapper {
	public function __construct(
		private IDBConnection $db,
		private Batch $batch,
	) {
	}

	/**
	 * Adds matches; those that stand already stay as they were found.
	 *
	 * @param list<int> $callIds
	 * @return int how many are new
	 */
	public function add(Watch $watch, array $callIds, int $now): int {
		$rows = array_map(static fn (int $callId): array => [$watch->id, $watch->groupId, $callId, $now], $callIds);
		return $this->batch->insert('smc_match', ['watch_id', 'group_id', 'call_id', 'matched_at'], $rows, true);
	}

	/**
	 * @param list<int> $callIds
	 */
	public function remove(int $watchId, array $callIds): void {
		foreach (array_chunk($callIds, 500) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->delete('smc_match')
				->where($qb->expr()->eq('watch_id', $qb->createNamedParameter($watchId, IQueryBuilder::PARAM_INT)))
				->andWhere($qb->expr()->in('call_id', $qb->createNamedParameter($some, IQueryBuilder::PARAM_INT_ARRAY)));
			$qb->executeStatement();
		}
	}

	/** @return list<int> the calls that a watch has matched so far, with ids above $after and up to $until */
	public function callsBetween(int $watchId, int $after, int $until): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('call_id')
			->from('smc_match')
			->where($qb->expr()->eq('watch_id', $qb->createNamedParameter($watchId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->gt('call_id', $qb->createNamedParameter($after, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->lte('call_id', $qb->createNamedParameter($until, IQueryBuilder::PARAM_INT)))
			->orderBy('call_id');
		return array_map(static fn (Row $row): int => $row->int('call_id'), Row::of($qb));
	}

	/**
	 * Which of these calls each watch has matched so far.
	 *
	 * @param list<int> $watchIds
	 * @param list<int> $callIds at most 1,000
	 * @return array<int, list<int>> call ids per watch
	 */
	public function perWatch(array $watchIds, array $callIds): array {
		if ($watchIds === [] || $callIds === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('watch_id', 'call_id')
			->from('smc_match')
			->where($qb->expr()->in('watch_id', $qb->createNamedParameter($watchIds, IQueryBuilder::PARAM_INT_ARRAY)))
			->andWhere($qb->expr()->in('call_id', $qb->createNamedParameter($callIds, IQueryBuilder::PARAM_INT_ARRAY)));
		$calls = [];
		foreach (Row::of($qb) as $row) {
			$calls[$row->int('watch_id')][] = $row->int('call_id');
		}
		return $calls;
	}

	/**
	 * When each group's watches first matched each of these calls, with the watches' names.
	 *
	 * @param list<int> $groupIds
	 * @param list<int> $callIds
	 * @return list<array{groupId: int, callId: int, watchId: int, watch: string, at: int}> oldest first
	 */
	public function ofCalls(array $groupIds, array $callIds): array {
		if ($groupIds === [] || $callIds === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('m.group_id', 'm.call_id', 'm.watch_id', 'm.matched_at', 'w.name')
			->from('smc_match', 'm')
			->innerJoin('m', 'smc_watch', 'w', $qb->expr()->eq('w.id', 'm.watch_id'))
			->where($qb->expr()->in('m.group_id', $qb->createNamedParameter($groupIds, IQueryBuilder::PARAM_INT_ARRAY)))
			->andWhere($qb->expr()->in('m.call_id', $qb->createNamedParameter($callIds, IQueryBuilder::PARAM_INT_ARRAY)))
			->orderBy('m.id');
		$matches = array_map(static fn (Row $row): array => [
			'groupId' => $row->int('group_id'),
			'callId' => $row->int('call_id'),
			'watchId' => $row->int('watch_id'),
			'watch' => $row->string('name'),
			'at' => $row->int('matched_at'),
		], Row::of($qb));
		return $matches;
	}

	/**
	 * @param list<int> $groupIds
	 * @return array<int, int> unix seconds of the member's last look into each inbox; a group never looked into is left out
	 */
	public function seen(string $uid, array $groupIds): array {
		if ($groupIds === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('group_id', 'seen_at')
			->from('smc_seen')
			->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))
			->andWhere($qb->expr()->in('group_id', $qb->createNamedParameter($groupIds, IQueryBuilder::PARAM_INT_ARRAY)));
		$seen = [];
		foreach (Row::of($qb) as $row) {
			$seen[$row->int('group_id')] = $row->int('seen_at');
		}
		return $seen;
	}

	/** The member looks into the group's inbox now. */
	public function look(string $uid, int $groupId, int $now): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_seen')
			->set('seen_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))
			->andWhere($qb->expr()->eq('group_id', $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)));
		if ($qb->executeStatement() === 0) {
			$this->db->insertIgnoreConflict('smc_seen', ['uid' => $uid, 'group_id' => $groupId, 'seen_at' => $now]);
		}
	}
}
