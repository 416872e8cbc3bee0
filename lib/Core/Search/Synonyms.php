<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

use OCA\SmartCommons\Core\Text\Words;

/** Words that mean the same in the fields of artists, technicians and freelancers, across three languages. */
final class Synonyms {
	/** @var ?array<string, list<int>> numbers of the sets per folded entry */
	private ?array $sets = null;

	/** @var array<int, list<string>> folded entries per set */
	private array $entries = [];

	/** @param ?list<list<string>> $lists sets of words or phrases; the built-in ones when null */
	public function __construct(
		private readonly ?array $lists = null,
	) {
	}

	/**
	 * Words and phrases with the same meaning as this one.
	 *
	 * @param string $phrase folded words with one space between
	 * @return list<string> folded, without the phrase itself
	 */
	public function of(string $phrase): array {
		$same = [];
		foreach ($this->sets()[$phrase] ?? [] as $set) {
			foreach ($this->entries[$set] ?? [] as $entry) {
				if ($entry !== $phrase) {
					$same[$entry] = $entry;
				}
			}
		}
		return array_values($same);
	}

	/** @return array<string, list<int>> */
	private function sets(): array {
		if ($this->sets === null) {
			/** @var list<list<string>> $lists */
			$lists = $this->lists ?? require __DIR__ . '/data/synonyms.php';
			$this->sets = [];
			foreach ($lists as $set => $words) {
				foreach ($words as $word) {
					$entry = implode(' ', Words::of($word));
					$this->entries[$set][] = $entry;
					$this->sets[$entry][] = $set;
				}
			}
		}
		return $this->sets;
	}
}
