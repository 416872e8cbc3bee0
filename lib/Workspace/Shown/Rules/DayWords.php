<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Shown\Rules;

/** Moments as people say them: "Friday 4 December, 12:00". Pure. */
final class DayWords {
	private const LOCALES = ['nl' => 'nl_BE', 'fr' => 'fr_BE', 'en' => 'en_GB'];
	/** deadlines are Belgian: their time is shown as it is there, wherever the reader is */
	private const ZONE = 'Europe/Brussels';

	/**
	 * @param int $at unix seconds
	 * @param bool $withTime false for what has a day only
	 * @param string $language `nl`, `fr` or `en`
	 * @param int $now unix seconds; the year is told where it is another one
	 */
	public static function of(int $at, bool $withTime, string $language, int $now): string {
		$sameYear = self::format($at, 'y', $language) === self::format($now, 'y', $language);
		return self::format($at, 'EEEE d MMMM' . ($sameYear ? '' : ' y') . ($withTime ? ', HH:mm' : ''), $language);
	}

	private static function format(int $at, string $pattern, string $language): string {
		$formatter = new \IntlDateFormatter(
			self::LOCALES[$language] ?? self::LOCALES['en'],
			\IntlDateFormatter::NONE,
			\IntlDateFormatter::NONE,
			self::ZONE,
			\IntlDateFormatter::GREGORIAN,
			$pattern,
		);
		$words = $formatter->format($at);
		return $words === false ? '' : $words;
	}
}
