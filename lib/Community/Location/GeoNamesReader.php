<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Location;

use OCA\SmartCommons\Community\Rules\Point;

/**
 * Reads lines of the two files that GeoNames offers per country: the dump (`BE.txt`, 19 columns) and the postcodes
 * (12 columns). Both are tab-separated UTF-8 without a header.
 */
final class GeoNamesReader {
	private const DUMP = 19;
	private const POSTCODES = 12;

	/**
	 * @return GeoNamesLine|null|string null: well-formed, but nothing for us (a river, another country's border);
	 *         a string: why the line can't be read
	 */
	public static function line(string $line): GeoNamesLine|null|string {
		if (!mb_check_encoding($line, 'UTF-8')) {
			return 'not UTF-8';
		}
		$cells = array_map(trim(...), explode("\t", $line));
		return match (count($cells)) {
			self::DUMP => self::dump($cells),
			self::POSTCODES => self::postcode($cells),
			default => sprintf('%d columns instead of %d (dump) or %d (postcodes)', count($cells), self::DUMP, self::POSTCODES),
		};
	}

	/** @param list<string> $cells */
	private static function dump(array $cells): GeoNamesLine|null|string {
		[, $name, , $alternate, $lat, $lon, $class, $code, $country] = array_pad($cells, self::DUMP, '');
		$nis = $cells[13] ?? '';
		if ($country !== 'BE') {
			return sprintf('country %s instead of BE', $country === '' ? '(none)' : $country);
		}
		if ($code !== 'ADM4' && $class !== 'P') {
			return null;
		}
		if (preg_match('/^[0-9]{5}$/D', $nis) !== 1) {
			return $class === 'P' ? null : 'no NIS code in the column of the fourth level';
		}
		$at = self::point($lat, $lon);
		if ($at === null || $name === '') {
			return $name === '' ? 'no name' : 'no usable latitude and longitude';
		}
		$others = array_values(array_filter(
			explode(',', $alternate),
			static fn (string $other): bool => preg_match('/^[\p{Latin}\s\'’.()-]{2,100}$/uD', $other) === 1,
		));
		return new GeoNamesLine($code === 'ADM4', $name, $code === 'ADM4' ? $others : [], $nis, null, $at, max(0, (int)($cells[14] ?? '')));
	}

	/** @param list<string> $cells */
	private static function postcode(array $cells): GeoNamesLine|string {
		$country = $cells[0] ?? '';
		$postcode = $cells[1] ?? '';
		$name = $cells[2] ?? '';
		if ($country !== 'BE') {
			return sprintf('country %s instead of BE', $country === '' ? '(none)' : $country);
		}
		if (preg_match('/^[1-9][0-9]{3}$/D', $postcode) !== 1) {
			return 'no postcode of four digits';
		}
		$at = self::point($cells[9] ?? '', $cells[10] ?? '');
		if ($at === null || $name === '') {
			return $name === '' ? 'no name' : 'no usable latitude and longitude';
		}
		return new GeoNamesLine(false, $name, [], null, $postcode, $at, 0);
	}

	private static function point(string $lat, string $lon): ?Point {
		if (!is_numeric($lat) || !is_numeric($lon)) {
			return null;
		}
		try {
			return Point::ofDegrees((float)$lat, (float)$lon);
		} catch (\InvalidArgumentException) {
			return null;
		}
	}
}
