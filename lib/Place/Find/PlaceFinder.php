<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Find;

use OCA\SmartCommons\Community\Rules\Point;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Search\Search;
use OCA\SmartCommons\Core\Search\SearchCondition;
use OCA\SmartCommons\Core\Search\SearchHit;
use OCA\SmartCommons\Core\Search\SearchQuery;
use OCA\SmartCommons\Core\Text\Words;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlacePolicy;
use OCA\SmartCommons\Place\Rules\FieldAudience;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/**
 * All places that fit a filter, in order: the one answer that the list, the map, exports and alerts are made from. One
 * query over narrow rows; distances and opening hours are exact, reckoned from what this reader may see.
 */
final readonly class PlaceFinder {
	public function __construct(
		private IDBConnection $db,
		private PlaceConditions $conditions,
		private Areas $areas,
		private Search $search,
		private PlacePolicy $policy,
		private OpenQuestions $openings,
	) {
	}

	/**
	 * @param ?callable(IQueryBuilder): mixed $restrict what else the places must fulfil; their table is `p`
	 * @throws \OCA\SmartCommons\Core\Problem\NotFound when a location asked for doesn't exist
	 */
	public function find(PlaceFilter $filter, Reader $reader, bool $names = false, ?callable $restrict = null): FoundPlaces {
		$open = $this->openings->ask($filter->open, $names);
		$area = $this->areas->of($filter);
		$hits = $filter->words === '' ? null : $this->search->hits(new SearchQuery($filter->words, $reader->languages, [Place::KIND]), $reader, Search::DEEPEST);
		$ranks = array_flip(array_map(static fn (SearchHit $hit): int => $hit->ref->id, $hits->hits ?? []));
		$rows = [];
		foreach ($this->ways($filter->words) as $words) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('p.id', 'p.lat', 'p.lon', 'p.area_lat', 'p.area_lon', 'p.aud_street', 'p.owner_uid', 'p.group_id', 'p.location_id', 'p.state', 'p.kind', 'p.verified_at')
				->from('smc_place', 'p')
				->orderBy('p.name_sort')
				->addOrderBy('p.id');
			if ($names) {
				$qb->addSelect('p.names', 'p.language');
			}
			$open->select($qb);
			$compiled = $words === null ? null : $this->search->compile($words);
			$this->conditions->apply($qb, $filter, $area, $compiled, $reader, $open->now);
			if ($restrict !== null) {
				$restrict($qb);
			}
			$rows = $this->exact(Row::of($qb), $filter, $area, $open, $reader);
			if ($rows !== []) {
				break;
			}
		}
		return new FoundPlaces(self::sorted($rows, $filter->sort, $ranks), $hits?->corrected);
	}

	/**
	 * Every word must be there; where nothing has them all, any of them will do.
	 *
	 * @return non-empty-list<?SearchCondition>
	 */
	private function ways(string $typed): array {
		if ($typed === '') {
			return [null];
		}
		$words = Words::telling($typed, 12);
		$all = new SearchCondition(allOf: $words);
		return count($words) < 2 ? [$all] : [$all, new SearchCondition(anyOf: $words)];
	}

	/**
	 * @param list<Row> $rows
	 * @return list<array{Found, int}> with the moment of verifying
	 */
	private function exact(array $rows, PlaceFilter $filter, Area $area, OpenQuestion $open, Reader $reader): array {
		$exact = [];
		foreach ($rows as $row) {
			$at = $this->at($row, $reader);
			if ($filter->box !== null && !self::inside($at, $filter->box)) {
				continue;
			}
			$metres = $area->from === null || $at === null ? null : $area->from->metres($at);
			if ($area->km !== null && ($metres === null || $metres > $area->km * 1000)) {
				continue;
			}
			if ($filter->open !== null && !$open->fits($row)) {
				continue;
			}
			$exact[] = [
				new Found($row->int('id'), $at, $metres, $open->state($row), $row->int('state'), $row->string('kind'), $row->strings('names'), $row->string('language')),
				$row->int('verified_at'),
			];
		}
		return $exact;
	}

	/** Where this reader sees a place: where it is, or in the middle of its municipality. */
	private function at(Row $row, Reader $reader): ?Point {
		$audience = FieldAudience::tryFrom($row->int('aud_street')) ?? FieldAudience::Editors;
		$lat = $row->intOrNull('lat');
		if ($lat !== null && $this->policy->sees($reader, $audience, $row->stringOrNull('owner_uid'), $row->int('group_id'), $row->intOrNull('location_id'))) {
			return new Point($lat, $row->int('lon'));
		}
		$lat = $row->intOrNull('area_lat');
		return $lat === null ? null : new Point($lat, $row->int('area_lon'));
	}

	/** @param array{south: int, west: int, north: int, east: int} $box */
	private static function inside(?Point $at, array $box): bool {
		return $at !== null && $at->lat >= $box['south'] && $at->lat <= $box['north'] && $at->lon >= $box['west'] && $at->lon <= $box['east'];
	}

	/**
	 * Sorting is stable: where nothing else decides, the order by name stays.
	 *
	 * @param list<array{Found, int}> $rows by name
	 * @param value-of<PlaceFilter::SORTS> $sort
	 * @param array<int, int> $ranks by id, the best 0
	 * @return list<Found>
	 */
	private static function sorted(array $rows, string $sort, array $ranks): array {
		$keys = [];
		foreach ($rows as $at => [$found, $verified]) {
			$keys[$at] = match ($sort) {
				'relevance' => $ranks[$found->id] ?? PHP_INT_MAX,
				'distance' => $found->metres ?? PHP_INT_MAX,
				'verified' => -$verified,
				'name' => 0,
			};
		}
		asort($keys, SORT_NUMERIC);
		return array_map(static fn (int $at): Found => $rows[$at][0], array_keys($keys));
	}
}
