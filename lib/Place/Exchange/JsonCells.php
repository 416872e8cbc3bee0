<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Core\File\Json;

/** Values of JSON as the texts of cells. Pure. */
final class JsonCells {
	private const MOST_CELLS = 120;

	/**
	 * What is text, number or yes and no; lists of such become lines, anything else is left out.
	 *
	 * @return array<string, string>
	 */
	public static function of(mixed $object): array {
		$cells = [];
		/** @var mixed $value */
		foreach (is_array($object) ? array_slice($object, 0, self::MOST_CELLS, true) : [] as $name => $value) {
			$cell = self::cell($value);
			if ($cell !== '') {
				$cells[(string)$name] = $cell;
			}
		}
		return $cells;
	}

	public static function cell(mixed $value): string {
		return match (true) {
			is_bool($value) => $value ? 'yes' : 'no',
			is_float($value) => self::number($value),
			is_array($value) && array_is_list($value) => implode("\n", Json::texts($value)),
			default => Json::text($value),
		};
	}

	/**
	 * The middle of a GeoJSON geometry: of a point itself, of others of their first ring or line.
	 *
	 * @return array<string, string> `lat` and `lon`; empty when there is none
	 */
	public static function point(mixed $geometry): array {
		$points = self::points([Json::at($geometry, 'coordinates')], 4);
		$lats = [];
		$lons = [];
		/** @var mixed $point */
		foreach (array_slice($points, 0, 2000) as $point) {
			/** @var mixed $lon */
			$lon = is_array($point) ? $point[0] ?? null : null;
			/** @var mixed $lat */
			$lat = is_array($point) ? $point[1] ?? null : null;
			if ((is_int($lat) || is_float($lat)) && (is_int($lon) || is_float($lon))) {
				$lats[] = (float)$lat;
				$lons[] = (float)$lon;
			}
		}
		return $lats === [] || $lons === [] ? [] : ['lat' => self::number(array_sum($lats) / count($lats)), 'lon' => self::number(array_sum($lons) / count($lons))];
	}

	/**
	 * A list of points, of lines, of rings: down to the first that holds points.
	 *
	 * @param array<array-key, mixed> $list
	 * @return array<array-key, mixed>
	 */
	private static function points(array $list, int $depth): array {
		/** @var mixed $first */
		$first = $list[0] ?? null;
		return $depth > 0 && is_array($first) && is_array($first[0] ?? null) ? self::points($first, $depth - 1) : $list;
	}

	/** At most five decimals, as we keep positions; no exponent. */
	public static function number(float $value): string {
		if (!is_finite($value) || abs($value) > 1e15) {
			return '';
		}
		$text = rtrim(rtrim(sprintf('%.5F', $value), '0'), '.');
		return $text === '-0' ? '0' : $text;
	}
}
