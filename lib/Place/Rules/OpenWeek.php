<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

use OCA\SmartCommons\Place\Rules\Hours\Holidays;
use OCA\SmartCommons\Place\Rules\Hours\HoursPeriod;
use OCA\SmartCommons\Place\Rules\Hours\OpeningHours;

/**
 * What most opening hours come down to, a week that is always the same, written so shortly that a map of twenty
 * thousand places can be asked which are open. What doesn't fit a week of quarters of an hour is read whole each time.
 */
final readonly class OpenWeek {
	public const UNKNOWN = 0;
	public const WEEK = 1;
	public const WEEK_BUT_HOLIDAYS = 2;
	public const WHOLE = 3;

	public const EVENING = 1080;
	private const DAY = 1440;
	private const QUARTER = 15;
	private const QUARTERS = 672;

	/**
	 * @param self::UNKNOWN|self::WEEK|self::WEEK_BUT_HOLIDAYS|self::WHOLE $rule
	 * @param ?string $week a hexadecimal digit per hour from Monday, its lowest bit the first quarter; null where the rule isn't a week's
	 * @param int $days a bit per day of the week on which it opens, the lowest Monday's, then seven for evenings
	 */
	private function __construct(
		public int $rule,
		public ?string $week,
		public int $days,
	) {
	}

	public static function of(?OpeningHours $hours): self {
		if ($hours === null || !$hours->known()) {
			return new self(self::UNKNOWN, null, 0);
		}
		$period = $hours->periods[0] ?? null;
		$isWeek = $hours->exceptions === [] && count($hours->periods) === 1 && $period !== null && $period->from === null && $period->monthly === [];
		$quarters = $isWeek ? self::quarters($period) : null;
		if ($period === null || $quarters === null) {
			return new self(self::WHOLE, null, 0);
		}
		$week = '';
		foreach (array_chunk($quarters, 4) as [$first, $second, $third, $fourth]) {
			$week .= dechex($first + 2 * $second + 4 * $third + 8 * $fourth);
		}
		return new self($hours->holidays === OpeningHours::AS_USUAL ? self::WEEK : self::WEEK_BUT_HOLIDAYS, $week, self::days($period));
	}

	/** @return array{open_rule: int, open_week: ?string, open_days: int} */
	public function columns(): array {
		return ['open_rule' => $this->rule, 'open_week' => $this->week, 'open_days' => $this->days];
	}

	/**
	 * Which hour of the week a moment lies in, 0 to 167, and which bit of that hour's digit is its quarter.
	 *
	 * @return array{int, int}
	 */
	public static function at(\DateTimeImmutable $moment): array {
		$hour = ((int)$moment->format('N') - 1) * 24 + (int)$moment->format('G');
		return [$hour, 1 << intdiv((int)$moment->format('i'), self::QUARTER)];
	}

	/** Whether a week's digits may be wrong then: on a public holiday, and in the night after one. */
	public static function isDisturbed(\DateTimeImmutable $moment): bool {
		return Holidays::has($moment->format('Y-m-d')) || Holidays::has($moment->sub(new \DateInterval('P1D'))->format('Y-m-d'));
	}

	/** @return ?array<int, int> 1 for each quarter of the week in which it is open; null when its hours begin or end between quarters */
	private static function quarters(HoursPeriod $period): ?array {
		$quarters = array_fill(0, self::QUARTERS, 0);
		foreach (HoursPeriod::DAYS as $day => $name) {
			foreach ($period->week[$name] ?? [] as $range) {
				if ($range->from % self::QUARTER !== 0 || $range->until % self::QUARTER !== 0) {
					return null;
				}
				for ($minute = $range->from; $minute < $range->until; $minute += self::QUARTER) {
					$quarters[intdiv($day * self::DAY + $minute, self::QUARTER) % self::QUARTERS] = 1;
				}
			}
		}
		return $quarters;
	}

	private static function days(HoursPeriod $period): int {
		$days = 0;
		foreach (HoursPeriod::DAYS as $day => $name) {
			foreach ($period->week[$name] ?? [] as $range) {
				$days |= 1 << $day | ($range->until > self::EVENING ? 1 << $day + 7 : 0);
			}
		}
		return $days;
	}
}
