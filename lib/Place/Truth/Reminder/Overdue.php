<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth\Reminder;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\Rules\PlaceState;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Which places nobody has confirmed for long, read from the tables alone. */
final readonly class Overdue {
	/** how long somebody who was asked is left alone, in seconds */
	private const PAUSE = 330 * 86400;
	private const UNVERIFIED_AFTER = 2 * Place::FRESH;

	public function __construct(
		private IDBConnection $db,
	) {
	}

	/** @return list<int> ids of places of which nobody was asked lately, ascending */
	public function toAsk(int $now, int $after, int $limit): array {
		$qb = $this->since($now - Place::FRESH, [PlaceState::Active, PlaceState::Unverified, PlaceState::Paused], $after, $limit);
		$asked = $this->db->getQueryBuilder();
		$asked->select('l.place_id')->from('smc_place_link', 'l')
			->where($qb->expr()->gt('l.created_at', $qb->createNamedParameter($now - self::PAUSE, IQueryBuilder::PARAM_INT)));
		$qb->andWhere($qb->expr()->notIn('p.id', $qb->createFunction($asked->getSQL())))
			->andWhere($qb->expr()->orX(
				$qb->expr()->andX($qb->expr()->isNotNull('p.email'), $qb->expr()->neq('p.email', $qb->createNamedParameter(''))),
				$qb->expr()->isNotNull('p.owner_uid'),
			));
		return self::ids($qb);
	}

	/** @return list<int> ids of places that count as right though nobody said so for two years, ascending */
	public function toDoubt(int $now, int $after, int $limit): array {
		return self::ids($this->since($now - self::UNVERIFIED_AFTER, [PlaceState::Active], $after, $limit));
	}

	/** @param non-empty-list<PlaceState> $states */
	private function since(int $before, array $states, int $after, int $limit): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		$limitAt = $qb->createNamedParameter($before, IQueryBuilder::PARAM_INT);
		$none = $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT);
		return $qb->select('p.id')->from('smc_place', 'p')
			->where($qb->expr()->gt('p.id', $qb->createNamedParameter($after, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->in('p.state', $qb->createNamedParameter(array_map(static fn (PlaceState $state): int => $state->value, $states), IQueryBuilder::PARAM_INT_ARRAY)))
			->andWhere($qb->expr()->lt('p.verified_at', $limitAt))
			->andWhere($qb->expr()->orX($qb->expr()->gt('p.verified_at', $none), $qb->expr()->lt('p.created_at', $limitAt)))
			->orderBy('p.id')
			->setMaxResults($limit);
	}

	/** @return list<int> */
	private static function ids(IQueryBuilder $qb): array {
		return array_map(static fn (Row $row): int => $row->int('id'), Row::of($qb));
	}
}
