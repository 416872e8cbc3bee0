<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest\Rules;

/** Days and moments in a member's own time zone; days are numbers such as 20261125. Pure. */
final class Days {
	/** The day on which this moment falls. */
	public static function day(int $at, \DateTimeZone $zone): int {
		return (int)self::local($at, $zone)->format('Ymd');
	}

	/** The Monday of the week in which this moment falls. */
	public static function monday(int $at, \DateTimeZone $zone): int {
		return (int)self::local($at, $zone)->modify('monday this week')->format('Ymd');
	}

	/**
	 * When the clock shows this hour on the day of a moment. Where the clock is put forward over it, right after that;
	 * where it shows the hour twice, the first time.
	 *
	 * @param int $hour 0 to 23
	 */
	public static function moment(int $at, \DateTimeZone $zone, int $hour): int {
		return self::local($at, $zone)->setTime($hour, 0)->getTimestamp();
	}

	/** The next time after a moment that the clock shows this hour: later that day, else the day after. */
	public static function next(int $at, \DateTimeZone $zone, int $hour): int {
		$today = self::moment($at, $zone, $hour);
		return $today > $at ? $today : self::local($at, $zone)->modify('+1 day')->setTime($hour, 0)->getTimestamp();
	}

	/** The first time on a later day. */
	public static function tomorrow(int $at, \DateTimeZone $zone, int $hour): int {
		return self::local($at, $zone)->modify('+1 day')->setTime($hour, 0)->getTimestamp();
	}

	/** How many days on the calendar lie between two moments: 0 for today, 1 for tomorrow. */
	public static function between(int $from, int $to, \DateTimeZone $zone): int {
		$start = self::local($from, $zone)->setTime(12, 0)->getTimestamp();
		return (int)round((self::local($to, $zone)->setTime(12, 0)->getTimestamp() - $start) / 86400);
	}

	private static function local(int $at, \DateTimeZone $zone): \DateTimeImmutable {
		return (new \DateTimeImmutable('@' . $at))->setTimezone($zone);
	}
}
