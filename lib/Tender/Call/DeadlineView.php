<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\DeadlineWarning;
use OCA\SmartCommons\Tender\Rules\LotDeadline;

/** Deadlines as the contract shows them. */
final class DeadlineView {
	/** @return array<string, mixed> the contract's Deadline */
	public static function one(LotDeadline $one): array {
		$deadline = $one->deadline;
		return [
			'kind' => $deadline->kind->value,
			'at' => $deadline->at,
			'date' => $deadline->date,
			'time' => $deadline->time,
			'offset' => $deadline->offset,
			'zone' => $deadline->zone,
			'brussels' => $deadline->brussels(),
			'warnings' => array_map(static fn (DeadlineWarning $warning): string => $warning->value, $deadline->warnings),
			'lots' => $one->lots,
		];
	}

	/** @return list<array<string, mixed>> */
	public static function all(Deadlines $deadlines): array {
		return array_map(self::one(...), $deadlines->all);
	}

	/**
	 * The next one that counts; of a call that is over the last one.
	 *
	 * @return ?array<string, mixed>
	 */
	public static function next(Deadlines $deadlines, int $now): ?array {
		$last = null;
		foreach ($deadlines->counting() as $one) {
			$last = $one;
			if ($one->deadline->at > $now) {
				break;
			}
		}
		return $last === null ? null : self::one($last);
	}
}
