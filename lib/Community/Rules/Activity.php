<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Rules;

/** When a group counts as left alone, so that a moderator may give it a new coordinator. */
final class Activity {
	/** days without anything done by a coordinator */
	public const DAYS = 180;

	/**
	 * @param int $coordinators coordinators whose account is not suspended
	 * @param int $lastActiveAt unix seconds
	 */
	public static function inactive(int $coordinators, int $lastActiveAt, int $now): bool {
		return $coordinators === 0 || $lastActiveAt < $now - self::DAYS * 86400;
	}
}
