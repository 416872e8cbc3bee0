<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Audience\AudienceStore;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemDate;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemSource;
use OCA\SmartCommons\Core\Search\SearchDocument;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Calls as items: for search, calendars and whatever works on any item. */
final readonly class CallItems implements ItemSource {
	private const MOST_DATES = 500;

	public function __construct(
		private IDBConnection $db,
		private CallMapper $calls,
		private CallParts $parts,
		private CallStanding $standing,
		private CallTexts $texts,
		private AudienceStore $audiences,
	) {
	}

	public function kind(): string {
		return Call::KIND;
	}

	public function items(array $ids, Reader $reader): array {
		return $this->itemsOf($this->calls->visible($ids, $reader));
	}

	public function documents(array $ids): array {
		$calls = array_filter($this->calls->all($ids), static fn (Call $call): bool => $call->state !== CallState::Withdrawn);
		$groups = $this->audiences->groupsOf(Call::KIND, array_keys($calls));
		$documents = [];
		foreach ($this->texts->fields($calls) as $id => $fields) {
			$audience = AudienceStore::audience($calls[$id]->audience, $groups[$id] ?? []);
			if ($audience !== null && $id > 0) {
				$documents[] = new SearchDocument(new ItemRef(Call::KIND, $id), $audience, $fields, $calls[$id]->publishedAt);
			}
		}
		return $documents;
	}

	public function idsAfter(int $after, int $limit): array {
		return $this->calls->idsAfter($after, $limit);
	}

	public function agenda(Reader $reader, ?int $groupId, int $from, int $until): array {
		$groups = $groupId === null ? $reader->groupIds : array_values(array_intersect($reader->groupIds, [$groupId]));
		if ($groups === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->selectDistinct('d.call_id')->from('smc_call_deadline', 'd')
			->where($qb->expr()->gte('d.due_at', $qb->createNamedParameter($from, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->lt('d.due_at', $qb->createNamedParameter($until, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->createFunction('d.call_id IN (' . $this->standing->callIds($qb, $groups) . ')'))
			->setMaxResults(self::MOST_DATES);
		$result = $qb->executeQuery();
		$ids = array_map(static fn (Row $row): int => $row->int('call_id'), Row::all($result->fetchAll()));
		$result->closeCursor();
		$calls = array_filter($this->calls->visible($ids, $reader), static fn (Call $call): bool => in_array($call->state, [CallState::Open, CallState::Planned], true));
		return array_values($this->itemsOf($calls));
	}

	/**
	 * @param array<int, Call> $calls
	 * @return array<int, Item>
	 */
	private function itemsOf(array $calls): array {
		$ids = array_keys($calls);
		$texts = $this->parts->texts($ids);
		$deadlines = $this->parts->deadlines($ids);
		$groups = $this->audiences->groupsOf(Call::KIND, $ids);
		$items = [];
		foreach ($calls as $id => $call) {
			$audience = AudienceStore::audience($call->audience, $groups[$id] ?? []);
			if ($audience === null || $id < 1) {
				continue;
			}
			$items[$id] = new Item(
				new ItemRef(Call::KIND, $id),
				$texts[$id]['titles'] ?? ['und' => $call->origin->sourceId],
				$call->language,
				$audience,
				'calls/' . $id,
				$texts[$id]['summaries'] ?? [],
				self::dates($deadlines[$id] ?? Deadlines::of([])),
				$call->addedBy,
				$call->groupId === 0 ? null : $call->groupId,
				$call->changedAt,
			);
		}
		return $items;
	}

	/** @return list<ItemDate> */
	private static function dates(Deadlines $deadlines): array {
		$dates = [];
		$used = [];
		foreach ($deadlines->all as $one) {
			$what = $one->deadline->kind->value;
			$used[$what] = ($used[$what] ?? 0) + 1;
			$dates[] = new ItemDate(
				$used[$what] === 1 ? $one->deadline->kind->value : $one->deadline->kind->value . '-' . $used[$what],
				$one->deadline->at,
				null,
				$one->deadline->zone,
				$one->deadline->time === null,
			);
		}
		return $dates;
	}
}
