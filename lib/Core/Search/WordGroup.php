<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

/** One word of a query with all the words of the index that stand for it. */
final readonly class WordGroup {
	/**
	 * @param string $word as asked, folded
	 * @param array<int, int> $weights per term id: what a hit on it is worth, in hundredths
	 * @param int $docs at most how many documents have one of them
	 * @param list<Term> $guesses what it may have been meant to be, best first, where the word itself is unknown. They
	 *                            may come from documents that the reader must not know of.
	 */
	public function __construct(
		public string $word,
		public array $weights,
		public int $docs,
		public array $guesses = [],
	) {
	}
}
