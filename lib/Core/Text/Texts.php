<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Text;

/** A text in one or several languages: an array keyed by `nl`, `fr`, `en`, or `und` when unsure. Pure. */
final class Texts {
	/** the languages of the interface */
	public const LANGUAGES = ['nl', 'fr', 'en'];

	/**
	 * The text in the first of the reader's languages that there is, else the original, else whichever there is.
	 *
	 * @param array<string, string> $texts
	 * @param list<string> $languages the reader's, preferred first
	 * @param string $original language in which it was written first
	 * @return array{text: string, language: string} empty and `und` where there is no text at all
	 */
	public static function best(array $texts, array $languages, string $original = 'und'): array {
		foreach ([...$languages, $original, ...array_keys($texts)] as $language) {
			if (isset($texts[$language]) && $texts[$language] !== '') {
				return ['text' => $texts[$language], 'language' => $language];
			}
		}
		return ['text' => '', 'language' => 'und'];
	}
}
