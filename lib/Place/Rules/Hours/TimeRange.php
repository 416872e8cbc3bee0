<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules\Hours;

/** From when until when something is open, on the clock of the place; after midnight counts with the day it began. */
final readonly class TimeRange {
	private const DAY = 1440;

	/**
	 * @param int $from minutes after midnight, 0 to 1439
	 * @param int $until minutes after the same midnight, later than $from and at most a day later
	 */
	private function __construct(
		public int $from,
		public int $until,
	) {
	}

	/**
	 * An end that isn't later than the start is on the day after: `22:00` to `02:00`.
	 *
	 * @param string $from HH:MM, up to 23:59
	 * @param string $until HH:MM, up to 24:00
	 * @throws InvalidHours
	 */
	public static function of(string $from, string $until): self {
		$start = self::minutes($from);
		$end = self::minutes($until);
		if ($start === self::DAY) {
			throw new InvalidHours($from);
		}
		return new self($start, $end <= $start ? $end + self::DAY : $end);
	}

	/** @return array{from: string, until: string} */
	public function toArray(): array {
		return ['from' => self::clock($this->from), 'until' => self::clock($this->until)];
	}

	public function toString(): string {
		return self::clock($this->from) . '-' . self::clock($this->until);
	}

	private static function minutes(string $time): int {
		if (preg_match('/^([01]\d|2[0-4]):([0-5]\d)$/D', $time, $part) !== 1) {
			throw new InvalidHours($time);
		}
		$minutes = (int)$part[1] * 60 + (int)$part[2];
		if ($minutes > self::DAY) {
			throw new InvalidHours($time);
		}
		return $minutes;
	}

	private static function clock(int $minutes): string {
		$minutes = $minutes > self::DAY ? $minutes - self::DAY : $minutes;
		return sprintf('%02d:%02d', intdiv($minutes, 60), $minutes % 60);
	}
}
