<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

/** One way in which a text can fit a condition. */
final readonly class TermsOrPhrase {
	/**
	 * @param list<int> $terms ids of which the document has at least one
	 * @param ?string $like pattern on the words of the document in their order; null where the terms suffice
	 * @param ?string $prefix beginning of a word, where all words with it are meant
	 */
	private function __construct(
		public array $terms,
		public ?string $like,
		public ?string $prefix,
	) {
	}

	/** @param list<int> $ids */
	public static function terms(array $ids): self {
		return new self($ids, null, null);
	}

	/** @param string $prefix folded beginning of a word */
	public static function prefix(string $prefix): self {
		return new self([], null, $prefix);
	}

	/**
	 * @param string $like pattern with `%`
	 * @param ?int $term id of a word that every such document has; null when none can be named
	 */
	public static function phrase(string $like, ?int $term): self {
		return new self($term === null ? [] : [$term], $like, null);
	}
}
