<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Text;

/** Cuts Dutch, French and English text into folded words. */
final class Words {
	/** Longer words are cut, the same in index and query. */
	public const LONGEST = 64;

	/** function words that say nothing in any of the three languages; none that is a real word in another of them */
	private const EMPTY = ' de het een van en in op te met voor is zijn dat die dit deze bij aan door naar uit om ook als'
		. ' of er wordt worden le la des du un une et pour sur par au aux est sont que qui ce cette ces avec ou'
		. ' the and to for on at by with a an be are this that from it as ';

	/** French function words that are real words in Dutch: dance, lesson */
	private const DOUBTFUL = ['dans', 'les'];
	private const FRENCH = ['le', 'la', 'des', 'du', 'un', 'une', 'et', 'pour', 'sur', 'par', 'au', 'aux', 'est', 'sont', 'que', 'qui', 'ce', 'cette', 'ces', 'avec', 'ou', ...self::DOUBTFUL];

	/** what goes before an apostrophe in French, and after one in Dutch and English */
	private const ELIDED = ['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'lorsqu', 'puisqu', 'jusqu', 'quoiqu'];

	/**
	 * The words in their order. `l'été` gives `ete`, `foto's` gives `foto`, `co-working` gives `co` and `working`.
	 *
	 * @return list<string>
	 */
	public static function of(string $text): array {
		$words = [];
		foreach (self::runs($text) as $run) {
			foreach (explode('-', $run) as $word) {
				if ($word !== '') {
					$words[] = $word;
				}
			}
		}
		return $words;
	}

	/**
	 * What words with hyphens are without them: `co-working` is also `coworking`, `92312200-9` also `923122009`.
	 *
	 * @return list<string>
	 */
	public static function joined(string $text): array {
		$joined = [];
		foreach (str_contains($text, '-') || preg_match('/[^\x00-\x7F]/', $text) === 1 ? self::runs($text) : [] as $run) {
			$parts = array_filter(explode('-', $run), static fn (string $part): bool => $part !== '');
			if (count($parts) >= 2 && count($parts) <= 4) {
				$joined[] = self::cut(implode('', $parts));
			}
		}
		return $joined;
	}

	/** Whether a folded word says nothing by itself (`de`, `the`). */
	public static function isEmpty(string $word): bool {
		return str_contains(self::EMPTY, ' ' . $word . ' ');
	}

	/**
	 * The words of a query that say something, each once; all of them where none does. `dans` and `les` count as Dutch
	 * words unless another word beside them shows that the query is French.
	 *
	 * @return list<string>
	 */
	public static function telling(string $text, int $most): array {
		$words = array_values(array_unique(self::of($text)));
		$french = count(array_intersect($words, self::FRENCH)) > 1;
		$telling = array_values(array_filter(
			$words,
			static fn (string $word): bool => !self::isEmpty($word) && !($french && in_array($word, self::DOUBTFUL, true)),
		));
		return array_slice($telling === [] ? $words : $telling, 0, $most);
	}

	/** @return list<string> words, those joined by hyphens in one piece, without elided articles and genitives */
	private static function runs(string $text): array {
		$folded = strtr(Fold::text($text), ['’' => "'", 'ʼ' => "'", '‘' => "'", '‐' => '-', '‑' => '-', "\u{00AD}" => '']);
		preg_match_all("/[\\p{L}\\p{N}]+(?:['\\-][\\p{L}\\p{N}]+)*/u", $folded, $matches);
		$runs = [];
		foreach ($matches[0] as $run) {
			foreach (self::withoutElision($run) as $word) {
				$runs[] = implode('-', array_map(self::cut(...), explode('-', $word)));
			}
		}
		return $runs;
	}

	/** @return list<string> */
	private static function withoutElision(string $run): array {
		if (!str_contains($run, "'")) {
			return [$run];
		}
		$parts = explode("'", $run);
		$kept = [];
		foreach ($parts as $at => $part) {
			$last = $at === count($parts) - 1;
			$elided = $last
				? in_array($part, ['s', 'er', 'ers', 'tje', 'tjes', 't', 're', 've', 'll'], true)
				: in_array($part, self::ELIDED, true);
			if (!$elided || count($parts) === 1) {
				$kept[] = $part;
			}
		}
		return $kept === [] ? [implode('', $parts)] : $kept;
	}

	private static function cut(string $word): string {
		return mb_substr($word, 0, self::LONGEST, 'UTF-8');
	}
}
