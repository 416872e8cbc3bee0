<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

use OCA\SmartCommons\Core\Text\Words;

/** What the index keeps of one document's texts. Pure. */
final readonly class DocumentTerms {
	/** BM25F: how soon a word that is repeated stops counting, and how much a long text weighs it down */
	private const K1 = 1.2;
	private const B = 0.6;

	/** usual number of words of a short field (title, name, keywords) and of a text */
	private const SHORT = 10;
	private const LONG = 150;

	/**
	 * @param array<string, int> $impacts per term, in thousandths
	 * @param string $words all words in their order, each between spaces, `|` between texts
	 * @param int $languages 1 nl, 2 fr, 4 en, added up
	 */
	private function __construct(
		public array $impacts,
		public string $words,
		public int $languages,
	) {
	}

	public static function of(SearchDocument $document): self {
		$weights = [];
		$texts = [];
		$languages = 0;
		foreach ($document->fields as $field) {
			$words = Words::of($field->text);
			if ($words === []) {
				continue;
			}
			$texts[implode(' ', $words)] = true;
			$languages |= self::bit($field->language);
			$usual = $field->weight > 1 ? self::SHORT : self::LONG;
			$share = $field->weight / (1 - self::B + self::B * count($words) / $usual);
			foreach ([...$words, ...Words::joined($field->text)] as $word) {
				if (!Words::isEmpty($word)) {
					$weights[$word] = ($weights[$word] ?? 0.0) + $share;
				}
			}
		}
		$impacts = [];
		foreach ($weights as $word => $weight) {
			$impacts[$word] = max(1, (int)round(1000 * $weight * (self::K1 + 1) / (self::K1 + $weight)));
		}
		return new self($impacts, ' ' . implode(' | ', array_map(strval(...), array_keys($texts))) . ' ', $languages);
	}

	/** The bit of a language in the `languages` of a document; 0 for one that has none. */
	public static function bit(string $language): int {
		return match ($language) {
			'nl' => 1,
			'fr' => 2,
			'en' => 4,
			default => 0,
		};
	}
}
