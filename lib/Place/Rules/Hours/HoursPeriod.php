<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules\Hours;

/** The hours of the week in a part of the year, or all year. What it says nothing of, an earlier period decides. */
final readonly class HoursPeriod {
	public const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

	/**
	 * @param ?string $from MM-DD, first day; null: all year
	 * @param ?string $until MM-DD, last day; may lie before $from, over the turn of the year
	 * @param array<string, list<TimeRange>> $week per day; an empty list is a day on which it is closed
	 * @param list<array{nth: int, day: string, ranges: list<TimeRange>}> $monthly of a month's first to fifth (or last:
	 *                                                                             -1) such day, in place of what the week says
	 */
	public function __construct(
		public ?string $from,
		public ?string $until,
		public array $week,
		public array $monthly = [],
	) {
	}

	/** @param string $date YYYY-MM-DD */
	public function contains(string $date): bool {
		if ($this->from === null || $this->until === null) {
			return true;
		}
		$day = substr($date, 5);
		return $this->from <= $this->until
			? $day >= $this->from && $day <= $this->until
			: $day >= $this->from || $day <= $this->until;
	}

	/**
	 * What it says of this day; null: nothing.
	 *
	 * @return ?list<TimeRange>
	 */
	public function on(\DateTimeImmutable $date): ?array {
		$day = self::DAYS[(int)$date->format('N') - 1];
		$ranges = $this->week[$day] ?? null;
		$nth = intdiv((int)$date->format('j') - 1, 7) + 1;
		$isLast = (int)$date->format('j') + 7 > (int)$date->format('t');
		foreach ($this->monthly as $one) {
			if ($one['day'] === $day && ($one['nth'] === $nth || ($one['nth'] === -1 && $isLast))) {
				$ranges = $one['ranges'];
			}
		}
		return $ranges;
	}

	/** @return array<string, mixed> */
	public function toArray(): array {
		$times = static fn (array $ranges): array => array_map(static fn (TimeRange $range): array => $range->toArray(), $ranges);
		$week = [];
		foreach (self::DAYS as $day) {
			if (isset($this->week[$day])) {
				$week[$day] = $times($this->week[$day]);
			}
		}
		return [
			'from' => $this->from,
			'until' => $this->until,
			'week' => $week,
			'monthly' => array_map(static fn (array $one): array => ['nth' => $one['nth'], 'day' => $one['day'], 'ranges' => $times($one['ranges'])], $this->monthly),
		];
	}
}
