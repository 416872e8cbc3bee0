<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Location;

use OCA\SmartCommons\Community\Rules\Point;
use OCA\SmartCommons\Core\Audience\Reader;

/** Places of Belgium: finding them, what lies in what, how far apart. Other modules may use it. */
final class LocationService {
	/** kilometres */
	private const FAR = 30;

	/** @var ?array<int, ?int> the next larger area per place */
	private ?array $parents = null;

	/** @var ?array<int, list<int>> what lies directly in each area */
	private ?array $children = null;

	public function __construct(
		private readonly LocationMapper $places,
	) {
	}

	public function find(int $id): ?Location {
		return $this->places->byIds([$id])[$id] ?? null;
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, Location> keyed by id
	 */
	public function byIds(array $ids): array {
		return $ids === [] ? [] : $this->places->byIds($ids);
	}

	public function byNis(string $nis): ?Location {
		return $this->places->byNis($nis);
	}

	/**
	 * The areas with these NUTS codes, in one query. A code that we don't have (an older edition, or `BE10` and `BE100`,
	 * which are the region BE1) gives the smallest area around it; a code outside Belgium nothing.
	 *
	 * @param list<string> $codes
	 * @return array<string, Location> keyed by the code asked
	 */
	public function byNutsCodes(array $codes): array {
		$codes = array_filter($codes, static fn (string $code): bool => preg_match('/^BE[0-9A-Z]{0,3}$/D', $code) === 1);
		$wanted = [];
		foreach ($codes as $code) {
			for ($length = strlen($code); $length >= 2; $length--) {
				$wanted[substr($code, 0, $length)] = true;
			}
		}
		$areas = $wanted === [] ? [] : $this->places->areasByNuts(array_map(strval(...), array_keys($wanted)));
		$found = [];
		foreach ($codes as $code) {
			for ($length = strlen($code); $length >= 2; $length--) {
				$area = $areas[substr($code, 0, $length)] ?? null;
				if ($area !== null) {
					$found[$code] = $area;
					break;
				}
			}
		}
		return $found;
	}

	/**
	 * Places by name in any language or by postcode; accents, capitals and hyphens don't count.
	 *
	 * @return list<Location> the best first
	 */
	public function search(string $query, ?LocationType $type = null, int $limit = 25): array {
		$terms = LocationTerms::typed($query);
		return $terms === [] && trim($query) !== '' ? [] : $this->places->search($terms, $type, $limit);
	}

	/**
	 * The place itself, then what it lies in: arrondissement, province, region, country. What is meant for any of these
	 * also concerns the place.
	 *
	 * @return list<int> empty when there is no such place
	 */
	public function chain(int $id): array {
		$this->parents ??= $this->places->around();
		$chain = [];
		$at = $id;
		while ($at !== null && array_key_exists($at, $this->parents) && !in_array($at, $chain, true)) {
			$chain[] = $at;
			$at = $this->parents[$at];
		}
		return $chain;
	}

	/** @return list<int> everything that lies in this area, itself included */
	public function within(int $areaId): array {
		$this->parents ??= $this->places->around();
		$this->children ??= self::turned($this->parents);
		$within = [];
		$open = array_key_exists($areaId, $this->parents) ? [$areaId] : [];
		while ($open !== []) {
			$id = array_pop($open);
			if (!isset($within[$id])) {
				$within[$id] = $id;
				array_push($open, ...$this->children[$id] ?? []);
			}
		}
		sort($within);
		return $within;
	}

	/** Whole kilometres between the centres; null when one of them doesn't exist. */
	public function km(int $from, int $to): ?int {
		$both = $this->byIds([$from, $to]);
		return isset($both[$from], $both[$to]) ? $both[$from]->at->km($both[$to]->at) : null;
	}

	/** The municipality whose centre is nearest; null where none is within thirty kilometres (abroad, at sea). */
	public function nearest(Point $to): ?Location {
		$nearest = null;
		$least = self::FAR;
		foreach ($this->places->municipalitiesIn($to->box(self::FAR)) as $id => $point) {
			$metres = $to->metres($point);
			if ($metres < $least * 1000) {
				$nearest = $id;
				$least = $metres / 1000;
			}
		}
		return $nearest === null ? null : $this->find($nearest);
	}

	/**
	 * The municipalities within this many kilometres.
	 *
	 * @return array<int, int> kilometres per municipality, the nearest first
	 */
	public function near(Location $from, int $km): array {
		$near = [];
		foreach ($this->places->municipalitiesIn($from->at->box($km)) as $id => $point) {
			$distance = $from->at->km($point);
			if ($distance <= $km) {
				$near[$id] = $distance;
			}
		}
		asort($near);
		return $near;
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, array{id: int, name: string}> PlaceRef of the contract in the reader's language, keyed by id
	 */
	public function refs(array $ids, Reader $reader): array {
		return array_map(
			static fn (Location $place): array => ['id' => $place->id, 'name' => $place->name($reader->language())],
			$this->byIds($ids),
		);
	}

	/**
	 * @param array<int, ?int> $parents
	 * @return array<int, list<int>>
	 */
	private static function turned(array $parents): array {
		$children = [];
		foreach ($parents as $id => $parent) {
			$children[$parent ?? 0][] = $id;
		}
		return $children;
	}
}
