<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Rules;

/** Choosing among the languages of a text. */
final class Texts {
	/**
	 * The text in the first of these languages that there is, else in whichever there is.
	 *
	 * @param array<string, string> $texts per language, the original first
	 * @param list<string> $languages preferred first
	 * @return array{text: string, language: string}
	 */
	public static function best(array $texts, array $languages): array {
		foreach ($languages as $language) {
			if (isset($texts[$language])) {
				return ['text' => $texts[$language], 'language' => $language];
			}
		}
		$language = array_key_first($texts);
		return $language === null ? ['text' => '', 'language' => 'und'] : ['text' => $texts[$language], 'language' => $language];
	}
}
