<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Agenda;

/** A time zone as a calendar file carries it: every change of the clock in a span, one by one. Pure. */
final class Timezone {
	private const YEAR = 366 * 86400;

	/** The zone of that name; Brussels for what isn't one. */
	public static function of(string $name): \DateTimeZone {
		try {
			$zone = new \DateTimeZone($name === '' ? 'Europe/Brussels' : $name);
		} catch (\Exception) {
			return new \DateTimeZone('Europe/Brussels');
		}
		// an offset or an abbreviation can't be a TZID that others know
		return str_contains($zone->getName(), '/') || $zone->getName() === 'UTC' ? $zone : new \DateTimeZone('Europe/Brussels');
	}

	/**
	 * @param int $from first moment that must be right, unix seconds
	 * @param int $until last one
	 * @return list<string> unfolded content lines of a VTIMEZONE
	 */
	public static function lines(string $name, int $from, int $until): array {
		$zone = self::of($name);
		$transitions = $zone->getTransitions($from - self::YEAR, $until + self::YEAR);
		$lines = ['BEGIN:VTIMEZONE', 'TZID:' . $name];
		$before = null;
		foreach ($transitions === false ? [] : $transitions as $transition) {
			$kind = $transition['isdst'] ? 'DAYLIGHT' : 'STANDARD';
			$offset = $transition['offset'];
			// the first one is the state at the start of the span, not a change
			$old = $before ?? $offset;
			array_push(
				$lines,
				'BEGIN:' . $kind,
				'DTSTART:' . gmdate('Ymd\THis', $transition['ts'] + $old),
				'TZOFFSETFROM:' . self::offset($old),
				'TZOFFSETTO:' . self::offset($offset),
				'TZNAME:' . $transition['abbr'],
				'END:' . $kind,
			);
			$before = $offset;
		}
		$lines[] = 'END:VTIMEZONE';
		return $lines;
	}

	/** Whether the clock showed the same time once before, because it was put back in between. */
	public static function isSecond(int $at, \DateTimeZone $zone): bool {
		$before = null;
		$second = false;
		$transitions = $zone->getTransitions($at - 86400, $at);
		foreach ($transitions === false ? [] : $transitions as $transition) {
			$second = $before !== null && $at - $transition['ts'] < $before - $transition['offset'];
			$before = $transition['offset'];
		}
		return $second;
	}

	private static function offset(int $seconds): string {
		$rest = abs($seconds) % 60;
		return ($seconds < 0 ? '-' : '+') . gmdate('Hi', abs($seconds)) . ($rest === 0 ? '' : sprintf('%02d', $rest));
	}
}
