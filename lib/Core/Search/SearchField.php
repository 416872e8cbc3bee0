<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

/** One text of an item, as the search index should hold it. */
final readonly class SearchField {
	public const TITLE = 8;
	public const NAME = 6;
	public const KEYWORD = 4;
	public const TEXT = 1;

	/**
	 * @param string $text plain text or Markdown
	 * @param string $language `nl`, `fr`, `en` or `und`
	 * @param int $weight 1 to 10: how much more a word counts here than in the running text
	 */
	public function __construct(
		public string $text,
		public string $language = 'und',
		public int $weight = self::TEXT,
	) {
	}
}
