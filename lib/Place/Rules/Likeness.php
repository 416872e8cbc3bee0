<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

use OCA\SmartCommons\Core\Text\Words;

/** How alike two names are, to find places that were added twice. */
final class Likeness {
	/** words that many names have and that tell none apart */
	private const COMMON = ['vzw', 'asbl', 'cvba', 'scrl', 'coop', 'sc', 'bv', 'srl'];

	/**
	 * Twice the trigrams that two names share over all they have (Dice), without accents, capitals and legal forms.
	 *
	 * @return int 0 (nothing) to 100 (the same)
	 */
	public static function of(string $a, string $b): int {
		$one = self::trigrams($a);
		$other = self::trigrams($b);
		$all = count($one) + count($other);
		return $all === 0 ? 0 : (int)round(200 * count(array_intersect_key($one, $other)) / $all);
	}

	/**
	 * The best that any of some names fits any of others.
	 *
	 * @param array<string> $names
	 * @param array<string> $others
	 */
	public static function best(array $names, array $others): int {
		$best = 0;
		foreach ($names as $name) {
			foreach ($others as $other) {
				$best = max($best, self::of($name, $other));
			}
		}
		return $best;
	}

	/** @return array<string, true> */
	private static function trigrams(string $name): array {
		$words = array_values(array_diff(Words::of($name), self::COMMON));
		$text = '  ' . implode(' ', $words === [] ? Words::of($name) : $words) . ' ';
		$trigrams = [];
		for ($at = 0, $last = mb_strlen($text) - 2; $at < $last; $at++) {
			$trigrams['t' . mb_substr($text, $at, 3)] = true;
		}
		return trim($text) === '' ? [] : $trigrams;
	}
}
