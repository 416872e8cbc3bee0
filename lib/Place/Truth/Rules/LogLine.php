<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth\Rules;

/** One field that a change of a place changed. */
final readonly class LogLine {
	/**
	 * @param int $version that the change made
	 * @param int $at unix seconds
	 * @param ?string $uid who did it; null: nobody with an account
	 */
	public function __construct(
		public int $version,
		public int $at,
		public ?string $uid,
		public string $cause,
		public string $field,
		public mixed $was,
		public mixed $became,
	) {
	}
}
