<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

/**
 * Finds for each word of a query the words of the index that stand for it: the word itself, its other forms, its
 * synonyms, compounds with it, and, for a word that the index doesn't know, those that look like it.
 */
final class Expansion {
	/** what a hit is worth by the way it was found, in hundredths */
	private const EXACT = 100;
	private const FORM = 92;
	private const SYNONYM = 75;
	private const COMPOUND = 60;
	private const ALIKE = 55;

	private const MOST_PER_WORD = 60;
	private const MOST_GUESSED = 4;

	public function __construct(
		private readonly Terms $terms,
		private readonly Synonyms $synonyms,
	) {
	}

	/**
	 * @param list<string> $words folded, not empty ones
	 * @return list<WordGroup> one per word, in their order
	 */
	public function of(array $words): array {
		$proposals = [];
		$wanted = [];
		foreach ($words as $word) {
			$proposals[$word] = $this->proposals($word);
			$wanted += $proposals[$word];
		}
		$known = $this->terms->find(array_map(strval(...), array_keys($wanted)));
		$compounds = $this->terms->containing(
			array_values(array_filter($words, static fn (string $word): bool => mb_strlen($word) >= 4)),
			40 * max(1, count($words)),
		);
		$groups = [];
		$guessed = 0;
		foreach ($words as $word) {
			$found = [];
			foreach ($proposals[$word] as $proposal => $weight) {
				$term = $known[(string)$proposal] ?? null;
				if ($term !== null && $term->docs > 0) {
					$found[$term->id] = [$term, $weight];
				}
			}
			foreach ($compounds as $term) {
				if (mb_strlen($word) >= 4 && (str_starts_with($term->term, $word) || str_ends_with($term->term, $word))) {
					$found[$term->id] ??= [$term, self::COMPOUND];
				}
			}
			$alike = $found === [] && Terms::slips(mb_strlen($word)) > 0 && ++$guessed <= self::MOST_GUESSED;
			$groups[] = self::group($word, $found, $alike ? $this->alike($word) : []);
		}
		return $groups;
	}

	/**
	 * The same as if the index knew none of these words: only what looks like them.
	 *
	 * @param list<string> $words folded, not empty ones
	 * @return list<WordGroup>
	 */
	public function guesses(array $words): array {
		$groups = [];
		$guessed = 0;
		foreach ($words as $word) {
			$guess = Terms::slips(mb_strlen($word)) > 0 && ++$guessed <= self::MOST_GUESSED;
			$alike = array_filter($guess ? $this->alike($word) : [], static fn (array $one): bool => $one[0]->term !== $word);
			$groups[] = self::group($word, [], array_values($alike));
		}
		return $groups;
	}

	/** @return array<array-key, int> worth per word that may stand for this one */
	private function proposals(string $word): array {
		$proposals = [$word => self::EXACT];
		$forms = Variants::of($word);
		foreach ($forms as $form) {
			$proposals[$form] ??= self::FORM;
		}
		foreach ([$word, ...$forms] as $form) {
			foreach ($this->synonyms->of($form) as $synonym) {
				// a phrase is no word of the index
				if (!str_contains($synonym, ' ')) {
					$proposals[$synonym] ??= self::SYNONYM;
					foreach (Variants::of($synonym) as $other) {
						$proposals[$other] ??= self::SYNONYM;
					}
				}
			}
		}
		return $proposals;
	}

	/** @return list<array{Term, int}> best first */
	private function alike(string $word): array {
		$letters = mb_strlen($word);
		$slips = Terms::slips($letters);
		$alike = [];
		foreach ($this->terms->alike($word, 60) as $term) {
			$distance = Distance::between($word, $term->term);
			if ($distance <= $slips) {
				$alike[] = [$term, self::ALIKE - 5 * ($distance - 1), $distance];
			} elseif (str_contains($term->term, $word)) {
				$alike[] = [$term, self::COMPOUND, 3];
			}
		}
		usort(
			$alike,
			/**
			 * @param array{Term, int, int} $a
			 * @param array{Term, int, int} $b
			 */
			static fn (array $a, array $b): int => [$a[2], -$a[0]->docs] <=> [$b[2], -$b[0]->docs],
		);
		$best = [];
		foreach (array_slice($alike, 0, 8) as [$term, $worth]) {
			$best[] = [$term, $worth];
		}
		return $best;
	}

	/**
	 * @param array<int, array{Term, int}> $found
	 * @param list<array{Term, int}> $alike
	 */
	private static function group(string $word, array $found, array $alike): WordGroup {
		$weights = [];
		$docs = 0;
		usort(
			$found,
			/**
			 * @param array{Term, int} $a
			 * @param array{Term, int} $b
			 */
			static fn (array $a, array $b): int => [$b[1], $b[0]->docs] <=> [$a[1], $a[0]->docs],
		);
		foreach (array_slice([...$found, ...$alike], 0, self::MOST_PER_WORD) as [$term, $weight]) {
			$weights[$term->id] = $weight;
			$docs += $term->docs;
		}
		$guesses = [];
		foreach ($alike as [$term]) {
			if (!str_contains($term->term, $word)) {
				$guesses[] = $term;
			}
		}
		return new WordGroup($word, $weights, $docs, $guesses);
	}
}
