<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Location;

use OCA\SmartCommons\Community\Rules\Point;
use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IParameter;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads `smc_location`. */
final class LocationMapper {
	/** what a person can choose; a country and an arrondissement only come from notices */
	private const CHOOSABLE = [LocationType::Region, LocationType::Province, LocationType::Municipality];
	private const CANDIDATES = 3000;

	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, Location> keyed by id
	 */
	public function byIds(array $ids): array {
		$places = [];
		foreach (array_chunk(array_values(array_unique($ids)), 900) as $some) {
			$qb = $this->select();
			$qb->where($qb->expr()->in('p.id', $qb->createNamedParameter($some, IQueryBuilder::PARAM_INT_ARRAY)));
			foreach ($this->fetch($qb) as $place) {
				$places[$place->id] = $place;
			}
		}
		return $places;
	}

	/**
	 * The one place of a level above the municipality that has this code.
	 *
	 * @param list<string> $codes
	 * @return array<string, Location> keyed by code
	 */
	public function areasByNuts(array $codes): array {
		$qb = $this->select();
		$qb->where($qb->expr()->in('p.nuts', $qb->createNamedParameter($codes, IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->neq('p.type', $qb->createNamedParameter(LocationType::Municipality->value, IQueryBuilder::PARAM_INT)));
		$places = [];
		foreach ($this->fetch($qb) as $place) {
			$places[$place->nuts ?? ''] = $place;
		}
		return $places;
	}

	public function byNis(string $nis): ?Location {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('p.nis', $qb->createNamedParameter($nis)));
		return $this->fetch($qb)[0] ?? null;
	}

	/**
	 * Places of which a name or postcode begins with one of these terms: first those that are named exactly so, then
	 * the larger ones.
	 *
	 * @param list<string> $terms as LocationTerms::typed() makes them; empty: all, the largest first
	 * @return list<Location>
	 */
	public function search(array $terms, ?LocationType $type, int $limit): array {
		$qb = $this->select();
		$types = array_map(static fn (LocationType $one): int => $one->value, $type === null ? self::CHOOSABLE : [$type]);
		$qb->where($qb->expr()->in('p.type', $qb->createNamedParameter($types, IQueryBuilder::PARAM_INT_ARRAY)))
			->orderBy('p.population', 'DESC')
			->addOrderBy('p.id')
			->setMaxResults($terms === [] ? $limit : self::CANDIDATES);
		if ($terms === []) {
			return $this->fetch($qb);
		}
		$begins = array_map(
			fn (string $term): string => $qb->expr()->like('t.term', $qb->createNamedParameter($this->db->escapeLikeParameter($term) . '%')),
			$terms,
		);
		$qb->addSelect('t.term')
			->innerJoin('p', 'smc_location_term', 't', $qb->expr()->eq('t.place_id', 'p.id'))
			->andWhere($qb->expr()->orX(...$begins));
		$exact = [];
		$other = [];
		foreach (Row::of($qb) as $row) {
			$place = Location::ofRow($row);
			if (in_array($row->string('term'), $terms, true)) {
				$exact[$place->id] = $place;
			} else {
				$other[$place->id] = $place;
			}
		}
		// Liège the city before Liège the province
		uasort($exact, static fn (Location $a, Location $b): int => [$b->type->value, $b->population] <=> [$a->type->value, $a->population]);
		return array_slice(array_values($exact + $other), 0, $limit);
	}

	/**
	 * The next larger area around every place: of a municipality its arrondissement, which only the NUTS code tells.
	 *
	 * @return array<int, ?int> keyed by id; one query
	 */
	public function around(): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id', 'parent_id', 'type', 'nuts')->from('smc_location')->orderBy('type');
		$around = [];
		$arrondissements = [];
		foreach (Row::of($qb) as $row) {
			$around[$row->int('id')] = $row->intOrNull('parent_id');
			if ($row->int('type') === LocationType::Arrondissement->value) {
				$arrondissements[$row->string('nuts')] = $row->int('id');
			} elseif ($row->int('type') === LocationType::Municipality->value) {
				$around[$row->int('id')] = $arrondissements[$row->string('nuts')] ?? $row->intOrNull('parent_id');
			}
		}
		return $around;
	}

	/**
	 * @param array{south: int, north: int, west: int, east: int} $box
	 * @return array<int, Point> centres of the municipalities in the box, keyed by id
	 */
	public function municipalitiesIn(array $box): array {
		$qb = $this->db->getQueryBuilder();
		$number = static fn (int $value): IParameter => $qb->createNamedParameter($value, IQueryBuilder::PARAM_INT);
		$qb->select('id', 'lat', 'lon')
			->from('smc_location')
			->where($qb->expr()->eq('type', $number(LocationType::Municipality->value)))
			->andWhere($qb->expr()->gte('lat', $number($box['south'])))
			->andWhere($qb->expr()->lte('lat', $number($box['north'])))
			->andWhere($qb->expr()->gte('lon', $number($box['west'])))
			->andWhere($qb->expr()->lte('lon', $number($box['east'])));
		$points = [];
		foreach (Row::of($qb) as $row) {
			$points[$row->int('id')] = new Point($row->int('lat'), $row->int('lon'));
		}
		return $points;
	}

	private function select(): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		$qb->select('p.id', 'p.type', 'p.nis', 'p.nuts', 'p.parent_id', 'p.name_nl', 'p.name_fr', 'p.name_en', 'p.postcodes', 'p.lat', 'p.lon', 'p.population')
			->from('smc_location', 'p');
		return $qb;
	}

	/** @return list<Location> */
	private function fetch(IQueryBuilder $qb): array {
		return array_map(Location::ofRow(...), Row::of($qb));
	}
}
