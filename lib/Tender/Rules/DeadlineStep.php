<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** When members are reminded of a deadline: with 7, with 2 and with 0 days left, counted in days of Brussels. */
final class DeadlineStep {
	public const STEPS = [0, 2, 7];

	/**
	 * The step that a deadline has reached now. Who was told nothing of it before hears this one only, not those that
	 * it passed.
	 *
	 * @param int $due unix seconds
	 * @param int $now unix seconds
	 * @return ?int of STEPS; null while it is further away, and when it is over
	 */
	public static function reached(int $due, int $now): ?int {
		if ($due <= $now) {
			return null;
		}
		$left = self::daysLeft($due, $now);
		foreach (self::STEPS as $step) {
			if ($left <= $step) {
				return $step;
			}
		}
		return null;
	}

	/** How many nights there are between, in Brussels; 0: the same day. */
	public static function daysLeft(int $due, int $now): int {
		return (int)self::day($now)->diff(self::day($due))->format('%r%a');
	}

	private static function day(int $at): \DateTimeImmutable {
		$day = (new \DateTimeImmutable('@' . $at))->setTimezone(new \DateTimeZone(Deadline::BRUSSELS))->format('Y-m-d');
		// in UTC no day is shorter than another
		return new \DateTimeImmutable($day . ' 00:00', new \DateTimeZone('UTC'));
	}
}
