<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest\Rules;

/** When a mail that could not be sent is tried again. Pure. */
final class Backoff {
	private const FIRST = 600;

	/**
	 * Ten minutes later, then twice as long each time, but not later than the next mail would go out anyway.
	 *
	 * @param int $tries failures in a row, this one included
	 * @param int $next unix seconds of the next mail
	 */
	public static function until(int $now, int $tries, int $next): int {
		return min($next, $now + (self::FIRST << min(8, max(0, $tries - 1))));
	}
}
