<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

use OCA\SmartCommons\Core\Text\Words;

/**
 * Words that restrict another list, such as a watch on calls. A list entry is a word or a phrase of several words; the
 * words of a phrase stand next to each other, in one text.
 *
 * - `anyOf`: at least one must be there. A word stands for itself, its plural, its synonyms in three languages and
 *   compounds that begin or end with it (`podium`: `podiumverlichting`); a word of five letters or more that the
 *   index doesn't know at all stands for those that are one or two letters away.
 * - `allOf`: each must be there, read the same way.
 * - `noneOf`: none may be there, in any text of the item. No synonyms and no guessing: the word itself, or the
 *   beginning of a word when it ends with `*`; accents and capitals don't count.
 */
final readonly class SearchCondition {
	/**
	 * @param list<string> $anyOf
	 * @param list<string> $noneOf
	 * @param list<string> $allOf
	 */
	public function __construct(
		public array $anyOf = [],
		public array $noneOf = [],
		public array $allOf = [],
	) {
	}

	/** What a search box above a list means: every telling word must be there. */
	public static function ofText(string $text): self {
		return new self(allOf: Words::telling($text, 12));
	}

	/** Whether it restricts nothing. */
	public function isEmpty(): bool {
		return $this->anyOf === [] && $this->noneOf === [] && $this->allOf === [];
	}
}
