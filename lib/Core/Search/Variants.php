<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

/**
 * Other forms of a folded word: singular and plural in Dutch, French and English. Proposes too many rather than too
 * few; the index keeps only those that it knows. Pure.
 */
final class Variants {
	/** French and English endings, singular and plural */
	private const ENDINGS = [
		['eau', 'eaux'], ['eu', 'eux'], ['al', 'aux'], ['ail', 'aux'], ['y', 'ies'], ['', 's'], ['', 'es'], ['', 'x'],
		['ien', 'ienne'], ['ien', 'iennes'], ['teur', 'trice'], ['teur', 'trices'], ['eur', 'euse'], ['eur', 'euses'],
		['if', 'ive'], ['um', 'a'], ['us', 'i'], ['heid', 'heden'],
	];

	/** @return list<string> other forms, without the word itself; none of a short word or of one with digits */
	public static function of(string $word): array {
		if (mb_strlen($word) < 3 || preg_match('/^\p{L}+$/u', $word) !== 1) {
			return [];
		}
		$forms = [];
		foreach (self::ENDINGS as [$one, $many]) {
			if (str_ends_with($word, $many)) {
				$forms[] = substr($word, 0, strlen($word) - strlen($many)) . $one;
			}
			if ($one === '' || str_ends_with($word, $one)) {
				$forms[] = substr($word, 0, strlen($word) - strlen($one)) . $many;
			}
		}
		$forms = [...$forms, ...self::dutchSingulars($word), ...self::dutchPlurals($word)];
		return array_values(array_unique(array_filter(
			$forms,
			static fn (string $form): bool => $form !== $word && mb_strlen($form) >= 3,
		)));
	}

	/** @return list<string> `katten` kat, `scholen` school, `brieven` brief, `huizen` huis */
	private static function dutchSingulars(string $word): array {
		if (!str_ends_with($word, 'en')) {
			return [];
		}
		$stem = substr($word, 0, -2);
		$forms = [$stem];
		if (preg_match('/([bcdfgklmnprst])\1$/', $stem) === 1) {
			$forms[] = substr($stem, 0, -1);
		}
		$hard = preg_replace(['/v$/', '/z$/'], ['f', 's'], $stem) ?? $stem;
		$forms[] = $hard;
		// an open syllable closes: the vowel doubles
		if (preg_match('/(?:^|[^aeiou])([aeou])[^aeiou]$/', $hard) === 1) {
			$forms[] = substr($hard, 0, -2) . $hard[-2] . $hard[-2] . $hard[-1];
		}
		return $forms;
	}

	/** @return list<string> the same the other way round */
	private static function dutchPlurals(string $word): array {
		$forms = [$word . 'en'];
		if (preg_match('/(?:^|[^aeiou])[aeiou]([bdfgklmnprst])$/', $word, $match) === 1) {
			$forms[] = $word . $match[1] . 'en';
		}
		$soft = preg_replace(['/f$/', '/s$/'], ['v', 'z'], $word) ?? $word;
		$forms[] = $soft . 'en';
		if (preg_match('/(aa|ee|oo|uu)[^aeiou]$/', $soft) === 1) {
			$forms[] = substr($soft, 0, -2) . $soft[-1] . 'en';
		}
		return $forms;
	}
}
