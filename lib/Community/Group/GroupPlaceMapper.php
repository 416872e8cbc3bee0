<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads and writes `smc_group_place`: the places that a group serves. */
final class GroupPlaceMapper {
	public function __construct(
		private readonly IDBConnection $db,
		private readonly Batch $batch,
	) {
	}

	/**
	 * @param list<int> $groups at most 1,000
	 * @return array<int, list<int>> place ids per group
	 */
	public function of(array $groups): array {
		if ($groups === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('group_id', 'place_id')->from('smc_group_place')
			->where($qb->expr()->in('group_id', $qb->createNamedParameter($groups, IQueryBuilder::PARAM_INT_ARRAY)))
			->orderBy('place_id');
		$places = [];
		foreach (Row::of($qb) as $row) {
			$places[$row->int('group_id')][] = $row->int('place_id');
		}
		return $places;
	}

	/** @param list<int> $places */
	public function replace(int $groupId, array $places): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_group_place')
			->where($qb->expr()->eq('group_id', $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))
			->executeStatement();
		$this->batch->insert('smc_group_place', ['group_id', 'place_id'], array_map(static fn (int $id): array => [$groupId, $id], $places), ignoreDoubles: true);
	}
}
