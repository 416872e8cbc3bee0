<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

/** Names of days and months in a language, and the first day of its week, for the page's scripts. */
final readonly class CalendarNames {
	/** 4 January 1970 was a Sunday. */
	private const A_SUNDAY = 3 * 86400;
	private const DAYS_INTO_MONTH = 14 * 86400;

	public function __construct(
		private string $language,
	) {
	}

	/** @return list<string> from Sunday */
	public function days(): array {
		return $this->week('cccc');
	}

	/** @return list<string> */
	public function daysShort(): array {
		return $this->week('ccc');
	}

	/** @return list<string> */
	public function daysMin(): array {
		return $this->week('cccccc');
	}

	/** @return list<string> */
	public function months(): array {
		return $this->year('LLLL');
	}

	/** @return list<string> */
	public function monthsShort(): array {
		return $this->year('LLL');
	}

	/** 0 = Sunday, 1 = Monday */
	public function firstDay(): int {
		return str_starts_with($this->language, 'en') ? 0 : 1;
	}

	/** @return list<string> */
	private function week(string $pattern): array {
		$names = [];
		for ($day = 0; $day < 7; $day++) {
			$names[] = $this->format($pattern, self::A_SUNDAY + $day * 86400);
		}
		return $names;
	}

	/** @return list<string> */
	private function year(string $pattern): array {
		$names = [];
		for ($month = 1; $month <= 12; $month++) {
			$names[] = $this->format($pattern, gmmktime(0, 0, 0, $month, 1, 1970) + self::DAYS_INTO_MONTH);
		}
		return $names;
	}

	private function format(string $pattern, int $time): string {
		$formatter = new \IntlDateFormatter($this->language, \IntlDateFormatter::NONE, \IntlDateFormatter::NONE, 'UTC', null, $pattern);
		return (string)$formatter->format($time);
	}
}
