<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Core\Audience\AudienceFilter;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Tender\Call\CallConditions;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** What waits in the inboxes of groups: open calls that a watch matched and nobody dealt with. */
final readonly class InboxMapper {
	public function __construct(
		private IDBConnection $db,
		private CallConditions $conditions,
		private AudienceFilter $audience,
	) {
	}

	/**
	 * @param ?array{int, int} $after matchedAt and call id of the last one given before
	 * @return list<array{callId: int, at: int}> the latest match first
	 */
	public function page(int $groupId, Reader $reader, int $now, ?array $after, int $limit): array {
		$qb = $this->waiting($now);
		$this->audience->apply($qb, 'c', 'call', $reader);
		$first = $qb->func()->min('m.matched_at');
		$qb->select('m.call_id')
			->selectAlias($first, 'found_at')
			->andWhere($qb->expr()->eq('m.group_id', $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))
			->groupBy('m.call_id')
			->orderBy('found_at', 'DESC')
			->addOrderBy('m.call_id', 'DESC')
			->setMaxResults($limit);
		if ($after !== null) {
			$at = $qb->createNamedParameter($after[0], IQueryBuilder::PARAM_INT);
			$qb->having($qb->expr()->orX(
				$qb->expr()->lt($first, $at),
				$qb->expr()->andX(
					$qb->expr()->eq($first, $at),
					$qb->expr()->lt('m.call_id', $qb->createNamedParameter($after[1], IQueryBuilder::PARAM_INT)),
				),
			));
		}
		return array_map(static fn (Row $row): array => ['callId' => $row->int('call_id'), 'at' => $row->int('found_at')], Row::of($qb));
	}

	/**
	 * How many calls came into each of the reader's groups since the reader last looked.
	 *
	 * @return array<int, int> per group that has any
	 */
	public function news(Reader $reader, int $now): array {
		if ($reader->uid === null || $reader->groupIds === []) {
			return [];
		}
		$qb = $this->waiting($now);
		$this->audience->apply($qb, 'c', 'call', $reader);
		$qb->select('m.group_id')
			->selectAlias($qb->createFunction('COUNT(DISTINCT m.call_id)'), 'calls')
			->leftJoin('m', 'smc_seen', 's', $qb->expr()->andX(
				$qb->expr()->eq('s.group_id', 'm.group_id'),
				$qb->expr()->eq('s.uid', $qb->createNamedParameter($reader->uid)),
			))
			->andWhere($qb->expr()->in('m.group_id', $qb->createNamedParameter($reader->groupIds, IQueryBuilder::PARAM_INT_ARRAY)))
			->andWhere($qb->expr()->orX($qb->expr()->isNull('s.seen_at'), $qb->expr()->lt('s.seen_at', 'm.matched_at')))
			->groupBy('m.group_id');
		return $this->counts($qb, 'group_id');
	}

	/**
	 * @param list<int> $watchIds
	 * @return array<int, int> how many of its matches are still open, per watch that has any
	 */
	public function openPerWatch(array $watchIds, int $now): array {
		if ($watchIds === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('m.watch_id')
			->selectAlias($qb->func()->count('m.id'), 'calls')
			->from('smc_match', 'm')
			->innerJoin('m', 'smc_call', 'c', $qb->expr()->eq('c.id', 'm.call_id'))
			->where($qb->expr()->in('m.watch_id', $qb->createNamedParameter($watchIds, IQueryBuilder::PARAM_INT_ARRAY)))
			->groupBy('m.watch_id');
		$this->conditions->open($qb, $now);
		return $this->counts($qb, 'watch_id');
	}

	private function waiting(int $now): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		$handled = $this->db->getQueryBuilder();
		$handled->select('d.id')
			->from('smc_dossier', 'd')
			->where($handled->expr()->eq('d.group_id', 'm.group_id'))
			->andWhere($handled->expr()->eq('d.call_id', 'm.call_id'));
		$qb->from('smc_match', 'm')
			->innerJoin('m', 'smc_call', 'c', $qb->expr()->eq('c.id', 'm.call_id'))
			->where($qb->createFunction('NOT EXISTS (' . $handled->getSQL() . ')'));
		$this->conditions->open($qb, $now);
		return $qb;
	}

	/** @return array<int, int> */
	private function counts(IQueryBuilder $qb, string $key): array {
		$counts = [];
		foreach (Row::of($qb) as $row) {
			$counts[$row->int($key)] = $row->int('calls');
		}
		return $counts;
	}
}
