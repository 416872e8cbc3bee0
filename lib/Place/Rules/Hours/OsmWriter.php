<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules\Hours;

/** Opening hours as OpenStreetMap writes them (wiki.openstreetmap.org/wiki/Key:opening_hours). Pure. */
final class OsmWriter {
	public const APPOINTMENT = 'by appointment';
	public const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

	/** Empty when there is nothing to say. */
	public static function write(OpeningHours $hours): string {
		$rules = [];
		foreach ($hours->periods as $period) {
			array_push($rules, ...self::period($period));
		}
		if ($hours->holidays === OpeningHours::CLOSED) {
			$rules[] = 'PH off';
		}
		foreach ($hours->exceptions as $exception) {
			$span = self::date($exception->from) . ($exception->until === $exception->from ? '' : '-' . self::date($exception->until));
			$rules[] = $span . ' ' . self::times($exception->ranges);
		}
		$said = $rules === [] ? [] : [implode('; ', $rules)];
		foreach ([$hours->appointment ? self::APPOINTMENT : '', $hours->comment] as $comment) {
			if ($comment !== '') {
				$said[] = '"' . str_replace('"', '\'', $comment) . '"';
			}
		}
		return implode(' || ', $said);
	}

	/** @return list<string> */
	private static function period(HoursPeriod $period): array {
		$span = $period->from === null || $period->until === null ? '' : self::yearDay($period->from) . '-' . self::yearDay($period->until) . ' ';
		$days = [];
		foreach (HoursPeriod::DAYS as $day) {
			if (isset($period->week[$day])) {
				$days[self::times($period->week[$day])][] = $day;
			}
		}
		$rules = [];
		foreach ($days as $times => $of) {
			$rules[] = $span . self::days($of) . ' ' . $times;
		}
		foreach ($period->monthly as $one) {
			$rules[] = $span . ucfirst($one['day']) . '[' . $one['nth'] . '] ' . self::times($one['ranges']);
		}
		return $rules;
	}

	/**
	 * `Mo-We,Fr`: three or more in a row are a span.
	 *
	 * @param list<string> $days in the order of the week
	 */
	private static function days(array $days): string {
		$runs = [];
		$previous = -2;
		foreach ($days as $day) {
			$at = (int)array_search($day, HoursPeriod::DAYS, true);
			$run = $at === $previous + 1 ? array_pop($runs) ?? [] : [];
			$runs[] = [...$run, ucfirst($day)];
			$previous = $at;
		}
		return implode(',', array_map(static fn (array $run): string => count($run) > 2
			? ($run[0] ?? '') . '-' . ($run[count($run) - 1] ?? '')
			: implode(',', $run), $runs));
	}

	/** @param list<TimeRange> $ranges */
	private static function times(array $ranges): string {
		return $ranges === [] ? 'off' : implode(',', array_map(static fn (TimeRange $range): string => $range->toString(), $ranges));
	}

	private static function yearDay(string $day): string {
		return self::MONTHS[(int)substr($day, 0, 2) - 1] . ' ' . substr($day, 3);
	}

	private static function date(string $date): string {
		return substr($date, 0, 4) . ' ' . self::yearDay(substr($date, 5));
	}
}
