<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Map;

/**
 * A finer base of the map as an administrator gives it: GeoJSON or TopoJSON in degrees. Only lines and areas are kept;
 * what else a file says of them is nothing that the map shows.
 */
final readonly class BaseFile {
	/** Bytes of the file: browsers load it whole. */
	public const MOST_BYTES = 4_000_000;
	private const MOST_POSITIONS = 400_000;
	/** Levels of nesting of the deepest geometry, with room. */
	private const DEPTH = 24;
	private const SHAPES = ['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'];

	/** @param non-empty-string $json what is served */
	private function __construct(
		public string $json,
		public int $shapes,
	) {
	}

	/** @throws \InvalidArgumentException with a sentence for the administrator */
	public static function read(string $bytes): self {
		if (strlen($bytes) > self::MOST_BYTES) {
			throw new \InvalidArgumentException('The file is larger than 4 MB. Simplify it: the map needs no more than a few hundred metres.');
		}
		try {
			/** @var mixed $data */
			$data = json_decode($bytes, true, self::DEPTH, JSON_THROW_ON_ERROR);
		} catch (\JsonException) {
			throw new \InvalidArgumentException('This is not a JSON file, or it stops in the middle.');
		}
		if (!is_array($data)) {
			throw new \InvalidArgumentException('This is neither GeoJSON nor TopoJSON.');
		}
		[$kept, $shapes] = match ($data['type'] ?? null) {
			'Topology' => Topology::keep($data, self::SHAPES),
			'FeatureCollection' => self::features($data),
			default => throw new \InvalidArgumentException('This is neither a GeoJSON feature collection nor a TopoJSON topology.'),
		};
		if ($shapes === 0) {
			throw new \InvalidArgumentException('There is no line and no area in this file.');
		}
		return new self(json_encode($kept, JSON_THROW_ON_ERROR), $shapes);
	}

	/**
	 * @param array<array-key, mixed> $data
	 * @return array{array<string, mixed>, int}
	 */
	private static function features(array $data): array {
		$positions = 0;
		$features = [];
		/** @var mixed $listed */
		$listed = $data['features'] ?? null;
		/** @var mixed $feature */
		foreach (is_array($listed) ? $listed : [] as $feature) {
			/** @var mixed $geometry */
			$geometry = is_array($feature) ? $feature['geometry'] ?? null : null;
			/** @var mixed $type */
			$type = is_array($geometry) ? $geometry['type'] ?? null : null;
			if (!is_array($geometry) || !in_array($type, self::SHAPES, true)) {
				continue;
			}
			$features[] = ['type' => 'Feature', 'properties' => null, 'geometry' => [
				'type' => $type,
				'coordinates' => self::positions($geometry['coordinates'] ?? null, $positions, 4),
			]];
		}
		return [['type' => 'FeatureCollection', 'features' => $features], count($features)];
	}

	/**
	 * Coordinates, rounded to a metre.
	 *
	 * @param int $count of positions so far
	 * @param int $levels of lists that may still come
	 * @return list<mixed>
	 */
	private static function positions(mixed $coordinates, int &$count, int $levels): array {
		if (!is_array($coordinates) || !array_is_list($coordinates) || $levels === 0) {
			throw new \InvalidArgumentException('A geometry has no coordinates that can be read.');
		}
		if (is_numeric($coordinates[0] ?? null)) {
			if (++$count > self::MOST_POSITIONS) {
				throw new \InvalidArgumentException('The file has more than 400,000 positions. Simplify it.');
			}
			return self::position($coordinates);
		}
		return array_map(static function (mixed $part) use (&$count, $levels): array {
			/** @var int $count */
			return self::positions($part, $count, $levels - 1);
		}, $coordinates);
	}

	/**
	 * @param list<mixed> $position longitude and latitude, perhaps a height
	 * @return array{float, float}
	 */
	private static function position(array $position): array {
		$longitude = $position[0] ?? null;
		$latitude = $position[1] ?? null;
		if ((!is_int($longitude) && !is_float($longitude)) || (!is_int($latitude) && !is_float($latitude)) || abs($longitude) > 180 || abs($latitude) > 90) {
			throw new \InvalidArgumentException('The coordinates are no degrees (WGS 84). Convert the file first.');
		}
		return [round($longitude, 5), round($latitude, 5)];
	}
}
