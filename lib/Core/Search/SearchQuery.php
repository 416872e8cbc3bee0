<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

/** What somebody typed in a search box, and how to read it. */
final readonly class SearchQuery {
	/**
	 * @param string $text as typed
	 * @param list<string> $languages the reader's languages, preferred first; the first is boosted
	 * @param list<string> $kinds only these kinds of items; all when empty
	 */
	public function __construct(
		public string $text,
		public array $languages = [],
		public array $kinds = [],
	) {
	}
}
