<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Find;

use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Audience\AudienceFilter;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Search\CompiledCondition;
use OCA\SmartCommons\Core\Search\Search;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\Rules\PlaceState;
use OCA\SmartCommons\Place\Rules\Scope;
use OCP\DB\QueryBuilder\IParameter;
use OCP\DB\QueryBuilder\IQueryBuilder;

/**
 * Puts every filter into a query on `smc_place`, whose alias is `p`: one meaning of each for the list, the map, exports
 * and saved searches. What SQL can't tell exactly (a distance, opening hours) it cuts widely; PlaceFinder does the rest.
 */
final readonly class PlaceConditions {
	public function __construct(
		private AudienceFilter $audience,
		private Search $search,
		private ThemeDirectory $themes,
	) {
	}

	/**
	 * @param Area $area where, looked up
	 */
	public function apply(IQueryBuilder $qb, PlaceFilter $filter, Area $area, ?CompiledCondition $words, Reader $reader, int $now): void {
		$this->audience->apply($qb, 'p', Place::KIND, $reader);
		$this->among($qb, 'p.state', array_map(static fn (PlaceState $state): int => $state->value, $filter->states));
		if ($words !== null) {
			$this->search->restrictBy($qb, Place::KIND, 'p.id', $words);
		}
		$this->words($qb, 'p.kind', $filter->kinds);
		$this->words($qb, 'p.access', $filter->access);
		$this->words($qb, 'p.price', $filter->price);
		$this->words($qb, 'p.wheelchair', $filter->wheelchair);
		if ($filter->language !== null) {
			// codes of two letters, of which none holds another or a comma
			$qb->andWhere($qb->expr()->like('p.languages', $qb->createNamedParameter('%' . $filter->language . '%')));
		}
		if ($filter->verified) {
			$qb->andWhere($qb->expr()->gte('p.verified_at', $this->int($qb, $now - Place::FRESH)));
		}
		if ($filter->open !== null) {
			$qb->andWhere($qb->expr()->gt('p.open_rule', $this->int($qb, 0)))
				->andWhere($qb->expr()->lte('p.state', $this->int($qb, PlaceState::Unverified->value)));
		}
		if ($filter->themes !== []) {
			$this->listed($qb, 'smc_place_theme', 'theme_id', $this->themesMeant($filter->themes));
		}
		if ($filter->equipment !== []) {
			$this->listed($qb, 'smc_equipment', 'entry_id', $filter->equipment);
		}
		if ($filter->group !== null) {
			$qb->andWhere($qb->expr()->eq('p.group_id', $this->int($qb, $filter->group)));
		}
		if ($filter->mine) {
			$this->mine($qb, $reader);
		}
		$this->where($qb, $filter, $area);
	}

	/** Places that this reader answers for: one's own, and those of groups that one coordinates. */
	private function mine(IQueryBuilder $qb, Reader $reader): void {
		$own = $qb->expr()->eq('p.owner_uid', $qb->createNamedParameter($reader->uid ?? ''));
		$qb->andWhere($reader->coordinates === [] ? $own : $qb->expr()->orX(
			$own,
			$qb->expr()->in('p.group_id', $qb->createNamedParameter($reader->coordinates, IQueryBuilder::PARAM_INT_ARRAY)),
		));
	}

	/**
	 * Themes that were merged into those asked for count too.
	 *
	 * @param list<int> $themes
	 * @return non-empty-list<int>
	 */
	private function themesMeant(array $themes): array {
		$wanted = $this->themes->resolve($themes);
		$ids = [0];
		foreach ($this->themes->all() as $theme) {
			if (array_intersect($this->themes->resolve([$theme->id]), $wanted) !== []) {
				$ids[] = $theme->id;
			}
		}
		return $ids;
	}

	private function where(IQueryBuilder $qb, PlaceFilter $filter, Area $area): void {
		if ($area->within !== null) {
			$qb->andWhere($area->within === []
				? $qb->createFunction('1 = 0')
				: $qb->createFunction('p.location_id IN (' . implode(',', $area->within) . ')'));
		}
		if ($area->serving !== null) {
			$qb->andWhere($qb->expr()->orX(
				$qb->expr()->in('p.scope', $qb->createNamedParameter([Scope::Belgium->value, Scope::Online->value], IQueryBuilder::PARAM_STR_ARRAY)),
				$qb->createFunction('p.scope_id IN (' . implode(',', [0, ...$area->serving]) . ')'),
			));
		}
		foreach (array_filter([$area->box, $filter->box]) as $box) {
			// who may not see the street sees it in the middle of the municipality; PlaceFinder knows which of the two counts
			$qb->andWhere($qb->createFunction('(' . self::inBox('p.lat', 'p.lon', $box) . ' OR ' . self::inBox('p.area_lat', 'p.area_lon', $box) . ')'));
		}
	}

	/** @param array{south: int, west: int, north: int, east: int} $box */
	private static function inBox(string $lat, string $lon, array $box): string {
		return sprintf('(%s BETWEEN %d AND %d AND %s BETWEEN %d AND %d)', $lat, $box['south'], $box['north'], $lon, $box['west'], $box['east']);
	}

	/** @param list<string> $words any of them; empty: whatever */
	private function words(IQueryBuilder $qb, string $column, array $words): void {
		if ($words !== []) {
			$qb->andWhere($qb->expr()->in($column, $qb->createNamedParameter($words, IQueryBuilder::PARAM_STR_ARRAY)));
		}
	}

	/** @param list<int> $values */
	private function among(IQueryBuilder $qb, string $column, array $values): void {
		$qb->andWhere($qb->expr()->in($column, $qb->createNamedParameter($values, IQueryBuilder::PARAM_INT_ARRAY)));
	}

	/** @param non-empty-list<int> $ids */
	private function listed(IQueryBuilder $qb, string $table, string $column, array $ids): void {
		$sub = $qb->getConnection()->getQueryBuilder();
		$sub->select('x.place_id')->from($table, 'x')
			->where($qb->expr()->in('x.' . $column, $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)));
		$qb->andWhere($qb->expr()->in('p.id', $qb->createFunction($sub->getSQL())));
	}

	private function int(IQueryBuilder $qb, int $value): IParameter {
		return $qb->createNamedParameter($value, IQueryBuilder::PARAM_INT);
	}
}
