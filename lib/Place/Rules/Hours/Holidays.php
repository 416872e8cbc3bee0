<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules\Hours;

/** The ten public holidays of Belgium (royal decree of 18 April 1974). Pure. */
final class Holidays {
	private const FIXED = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
	/** Easter Monday, Ascension Day and Whit Monday, in days after Easter */
	private const MOVING = [1, 39, 50];

	/** @param string $date YYYY-MM-DD */
	public static function has(string $date): bool {
		if (in_array(substr($date, 5), self::FIXED, true)) {
			return true;
		}
		$easter = self::easter((int)substr($date, 0, 4));
		foreach (self::MOVING as $days) {
			if ($easter->add(new \DateInterval('P' . $days . 'D'))->format('Y-m-d') === $date) {
				return true;
			}
		}
		return false;
	}

	/** Easter Sunday by the Gregorian computus of Meeus, Jones and Butcher. */
	public static function easter(int $year): \DateTimeImmutable {
		$a = $year % 19;
		$b = intdiv($year, 100);
		$c = $year % 100;
		$d = (19 * $a + $b - intdiv($b, 4) - intdiv($b - intdiv($b + 8, 25) + 1, 3) + 15) % 30;
		$e = (32 + 2 * ($b % 4) + 2 * intdiv($c, 4) - $d - $c % 4) % 7;
		$f = $d + $e - 7 * intdiv($a + 11 * $d + 22 * $e, 451) + 114;
		return (new \DateTimeImmutable('2000-01-01', new \DateTimeZone('UTC')))->setDate($year, intdiv($f, 31), $f % 31 + 1);
	}
}
