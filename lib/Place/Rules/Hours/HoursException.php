<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules\Hours;

/** Some days on which other hours hold, or none: a yearly closing, a fair. */
final readonly class HoursException {
	/**
	 * @param string $from YYYY-MM-DD, first day
	 * @param string $until YYYY-MM-DD, last day
	 * @param list<TimeRange> $ranges empty: closed
	 */
	public function __construct(
		public string $from,
		public string $until,
		public array $ranges,
	) {
	}

	/** @param string $date YYYY-MM-DD */
	public function contains(string $date): bool {
		return $date >= $this->from && $date <= $this->until;
	}
}
