<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** How the deadlines that count differ between two versions of a call. */
final readonly class DeadlineMove {
	/**
	 * @param ?Deadline $from the soonest one that no longer holds
	 * @param ?Deadline $to the soonest one that holds instead
	 */
	private function __construct(
		public ?Deadline $from,
		public ?Deadline $to,
	) {
	}

	/** Null when the same moments count before and after. */
	public static function between(Deadlines $before, Deadlines $after): ?self {
		$was = self::byMoment($before);
		$is = self::byMoment($after);
		$from = array_values(array_diff_key($was, $is))[0] ?? null;
		$to = array_values(array_diff_key($is, $was))[0] ?? null;
		return $from === null && $to === null ? null : new self($from, $to);
	}

	/** @return array<int, Deadline> soonest first */
	private static function byMoment(Deadlines $deadlines): array {
		$moments = [];
		foreach ($deadlines->counting() as $one) {
			$moments[$one->deadline->at] ??= $one->deadline;
		}
		return $moments;
	}
}
