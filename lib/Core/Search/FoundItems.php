<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

use OCA\SmartCommons\Core\Item\Item;

/** One page of what a search found, as the reader may see it. */
final readonly class FoundItems {
	/**
	 * @param list<Item> $items best first
	 * @param ?string $cursor where the next page starts, in a form that tells nothing; null at the end
	 * @param ?string $corrected the words as they were understood, where one was misspelt
	 */
	public function __construct(
		public array $items,
		public ?string $cursor,
		public ?string $corrected,
	) {
	}
}
