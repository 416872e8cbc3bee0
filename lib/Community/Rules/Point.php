<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Rules;

/** A place on earth, in whole hundred-thousandths of a degree (about a metre). */
final readonly class Point {
	private const SCALE = 100_000;
	private const EARTH_KM = 6371.0088;

	public function __construct(
		public int $lat,
		public int $lon,
	) {
	}

	/** @throws \InvalidArgumentException when no such place exists */
	public static function ofDegrees(float $lat, float $lon): self {
		if (!is_finite($lat) || !is_finite($lon) || abs($lat) > 90 || abs($lon) > 180) {
			throw new \InvalidArgumentException('Latitude goes to 90 degrees, longitude to 180');
		}
		return new self((int)round($lat * self::SCALE), (int)round($lon * self::SCALE));
	}

	/** Distance in whole kilometres. */
	public function km(self $other): int {
		return (int)round($this->earth($other));
	}

	/** Distance in whole metres. */
	public function metres(self $other): int {
		return (int)round(1000 * $this->earth($other));
	}

	/**
	 * The box that holds everything within this many kilometres, for a first cut in SQL.
	 *
	 * @return array{south: int, north: int, west: int, east: int}
	 */
	public function box(int $km): array {
		// half a kilometre more, because distances are rounded
		$degrees = ($km + 0.6) / (self::EARTH_KM * M_PI / 180);
		$dLat = (int)ceil($degrees * self::SCALE);
		$narrowest = cos(min(89.0, abs($this->lat / self::SCALE) + $degrees) * M_PI / 180);
		$dLon = (int)ceil($degrees / $narrowest * self::SCALE);
		return ['south' => $this->lat - $dLat, 'north' => $this->lat + $dLat, 'west' => $this->lon - $dLon, 'east' => $this->lon + $dLon];
	}

	/** Great-circle distance (haversine on the mean radius) in kilometres. */
	private function earth(self $other): float {
		$rad = M_PI / 180 / self::SCALE;
		$lat = sin(($other->lat - $this->lat) * $rad / 2);
		$lon = sin(($other->lon - $this->lon) * $rad / 2);
		$a = $lat ** 2 + cos($this->lat * $rad) * cos($other->lat * $rad) * $lon ** 2;
		return 2 * self::EARTH_KM * asin(min(1.0, sqrt($a)));
	}
}
