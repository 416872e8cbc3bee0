<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

/** One page of the call list. */
final readonly class CallPage {
	/**
	 * @param list<int> $ids
	 * @param ?string $cursor where the next page starts; null at the end
	 * @param ?int $total how many match in all, where it was asked for
	 * @param ?string $corrected the words as they were understood, where one was misspelt
	 */
	public function __construct(
		public array $ids,
		public ?string $cursor,
		public ?int $total = null,
		public ?string $corrected = null,
	) {
	}
}
