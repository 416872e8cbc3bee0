<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

/** One page of what a search found. */
final readonly class SearchHits {
	/**
	 * @param list<SearchHit> $hits best first
	 * @param ?string $cursor where the next page starts; null at the end
	 * @param ?string $corrected the words as they were understood, where one was misspelt
	 */
	public function __construct(
		public array $hits,
		public ?string $cursor,
		public ?string $corrected,
	) {
	}
}
