<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Text;

/** A moment as people say it, in the time of Brussels: "Friday 4 December, 12:00". */
final class SpokenDate {
	private const ZONE = 'Europe/Brussels';
	private const LOCALES = ['nl' => 'nl_BE', 'fr' => 'fr_BE', 'en' => 'en_GB'];

	/**
	 * @param int $at unix seconds
	 * @param string $language of `nl`, `fr`, `en`, with or without a country
	 * @param int $now unix seconds; the year is said where it is another one
	 * @param bool $wholeDay whether it has no time of the day
	 */
	public static function of(int $at, string $language, int $now, bool $wholeDay = false): string {
		$year = self::format($at, 'y', 'en_GB') === self::format($now, 'y', 'en_GB') ? '' : ' y';
		return self::format($at, 'EEEE d MMMM' . $year . ($wholeDay ? '' : ', HH:mm'), self::locale($language));
	}

	/** The time of the day: "12:00". */
	public static function time(int $at, string $language): string {
		return self::format($at, 'HH:mm', self::locale($language));
	}

	private static function locale(string $language): string {
		return self::LOCALES[substr($language, 0, 2)] ?? 'en_GB';
	}

	private static function format(int $at, string $pattern, string $locale): string {
		$formatter = new \IntlDateFormatter($locale, \IntlDateFormatter::NONE, \IntlDateFormatter::NONE, self::ZONE, \IntlDateFormatter::GREGORIAN, $pattern);
		return (string)$formatter->format($at);
	}
}
