<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Audience;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCP\AppFramework\Db\TTransactional;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/**
 * Keeps which groups an item is for (`smc_item_group`). The item's own table holds the AudienceKind in its `audience`
 * column; its mapper writes that, in the same transaction.
 */
final class AudienceStore {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly Batch $batch,
	) {
	}

	public function save(ItemRef $ref, Audience $audience): void {
		$this->atomic(function () use ($ref, $audience): void {
			$this->forget($ref);
			$rows = array_map(static fn (int $groupId): array => [$ref->kind, $ref->id, $groupId], $audience->groupIds);
			$this->batch->insert('smc_item_group', ['kind', 'item_id', 'group_id'], $rows, ignoreDoubles: true);
		}, $this->db);
	}

	/** The item is gone. */
	public function forget(ItemRef $ref): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_item_group')
			->where($qb->expr()->eq('kind', $qb->createNamedParameter($ref->kind)))
			->andWhere($qb->expr()->eq('item_id', $qb->createNamedParameter($ref->id, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	/**
	 * The groups of several items of one kind, in one query per 900 items.
	 *
	 * @param list<int> $ids
	 * @return array<int, list<int>> group ids ascending, keyed by item id; items without groups are absent
	 */
	public function groupsOf(string $kind, array $ids): array {
		$groups = [];
		foreach (array_chunk($ids, 900) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('item_id', 'group_id')
				->from('smc_item_group')
				->where($qb->expr()->eq('kind', $qb->createNamedParameter($kind)))
				->andWhere($qb->expr()->in('item_id', $qb->createNamedParameter($some, IQueryBuilder::PARAM_INT_ARRAY)))
				->orderBy('group_id');
			foreach (Row::of($qb) as $row) {
				$groups[$row->int('item_id')][] = $row->int('group_id');
			}
		}
		return $groups;
	}

	/**
	 * The audience of an item from what its table and `smc_item_group` hold. An item for groups of which none is left
	 * is for nobody: null.
	 *
	 * @param list<int> $groupIds
	 */
	public static function audience(int $kind, array $groupIds): ?Audience {
		return match (AudienceKind::tryFrom($kind)) {
			AudienceKind::Public => Audience::public(),
			AudienceKind::Members => Audience::members(),
			AudienceKind::Groups => $groupIds === [] ? null : Audience::groups($groupIds),
			null => null,
		};
	}
}
