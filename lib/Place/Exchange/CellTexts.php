<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Core\Text\LanguageGuess;
use OCA\SmartCommons\Core\Text\Texts;

/** Texts per language from cells that say which it is, and from those that don't. Pure. */
final class CellTexts {
	/**
	 * @param array<string, string> $cells
	 * @return array<string, string> per language
	 */
	public static function of(array $cells, string $column): array {
		$texts = [];
		foreach (Texts::LANGUAGES as $language) {
			if (isset($cells[$column . '_' . $language])) {
				$texts[$language] = $cells[$column . '_' . $language];
			}
		}
		$unlabelled = $cells[$column] ?? '';
		if ($unlabelled !== '' && !in_array($unlabelled, $texts, true)) {
			$language = self::language($cells, $unlabelled);
			$texts[$language] ??= $unlabelled;
		}
		return $texts;
	}

	/**
	 * What the row says of its language, else what its texts look like; Dutch where nothing tells.
	 *
	 * @param array<string, string> $cells
	 */
	private static function language(array $cells, string $text): string {
		$said = mb_strtolower(mb_substr($cells['language'] ?? '', 0, 2));
		if (in_array($said, Texts::LANGUAGES, true)) {
			return $said;
		}
		foreach ([$text, implode("\n", array_intersect_key($cells, ['name' => 1, 'sentence' => 1, 'about' => 1]))] as $one) {
			$guess = LanguageGuess::of($one);
			if (in_array($guess, Texts::LANGUAGES, true)) {
				return $guess;
			}
		}
		return 'nl';
	}
}
