<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Text;

/** Texts compared without capitals and accents: `Été` and `ete`, `cœur` and `coeur`, `Straße` and `strasse`. */
final class Fold {
	private const LETTERS = [
		'ß' => 'ss', 'œ' => 'oe', 'æ' => 'ae', 'ø' => 'o', 'đ' => 'd', 'ð' => 'd', 'ł' => 'l', 'þ' => 'th', 'ı' => 'i',
		'ħ' => 'h', 'ŧ' => 't', 'ĸ' => 'k', 'ŋ' => 'n', 'ſ' => 's',
	];

	/** Bytes that aren't UTF-8 become spaces. */
	public static function text(string $text): string {
		if (preg_match('/[^\x00-\x7F]/', $text) !== 1) {
			return strtolower($text);
		}
		if (!mb_check_encoding($text, 'UTF-8')) {
			$text = str_replace('?', ' ', mb_scrub($text, 'UTF-8'));
		}
		// lowering can make marks (İ) and taking marks away can leave capitals, hence the second round
		return self::once(self::once($text));
	}

	/** The beginning of a name as lists are sorted by it, in a column of 120 characters. */
	public static function sortKey(string $name): string {
		return mb_substr(self::text($name), 0, 120);
	}

	private static function once(string $text): string {
		$decomposed = \Normalizer::normalize(mb_strtolower($text, 'UTF-8'), \Normalizer::FORM_KD);
		$bare = preg_replace('/\p{Mn}+/u', '', $decomposed === false ? $text : $decomposed) ?? $text;
		return strtr(mb_strtolower($bare, 'UTF-8'), self::LETTERS);
	}
}
