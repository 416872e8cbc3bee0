<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Workspace\Digest\Rules\Digest;

/** What is to be done for some members now. */
final readonly class Prepared {
	/**
	 * @param list<array{Candidate, Digest}> $mails to be sent
	 * @param array<int, int> $waiting unix seconds by id of a row: it isn't their time
	 * @param array<int, int> $quiet the same: there is nothing to tell them
	 * @param array<int, list<int>> $weekly ids of those quiet ones of whom a week was over, by its Monday
	 * @param int $upTo id of the last news that was thought of
	 */
	public function __construct(
		public array $mails,
		public array $waiting,
		public array $quiet,
		public array $weekly,
		public int $upTo,
	) {
	}
}
