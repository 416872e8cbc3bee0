<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Text;

/** Plain text from Markdown: for a calendar, a list of hits, a notification. Pure. */
final class Plain {
	/** @param int $longest most characters; what is longer ends with `…` */
	public static function text(string $markdown, int $longest = 20000): string {
		$text = preg_replace(
			['/!\[([^\]]*)\]\([^)]*\)/', '/\[([^\]]*)\]\([^)]*\)/', '/^\s{0,3}(?:#{1,6}|>|[-*+]|\d+[.)])\s+/m', '/(\*\*|__|~~|`)(.+?)\1/s', '/(?<![\p{L}\p{N}])[*_](?=\S)([^*_\n]+)(?<=\S)[*_](?![\p{L}\p{N}])/u', '/^\s*(?:[-*_]\s*){3,}$/m'],
			['$1', '$1', '', '$2', '$1', ''],
			mb_scrub($markdown, 'UTF-8'),
		) ?? '';
		$text = trim(preg_replace(['/[ \t]+/', '/\s*\n\s*/'], [' ', "\n"], $text) ?? '');
		return self::shorten($text, $longest);
	}

	/** One line of a text around the first of some words. */
	public static function excerpt(string $markdown, string $query, int $longest = 180): string {
		$text = str_replace("\n", ' ', self::text($markdown));
		if (mb_strlen($text) <= $longest) {
			return $text;
		}
		$at = self::find($text, Words::of($query));
		$start = $at <= intdiv($longest, 2) ? 0 : $at - intdiv($longest, 3);
		if ($start > 0) {
			$space = mb_strpos($text, ' ', $start);
			$start = $space === false || $space > $at ? $at : $space + 1;
		}
		return ($start > 0 ? '…' : '') . self::shorten(mb_substr($text, $start), $longest);
	}

	/**
	 * Where the first word stands that begins with one of these; 0 when none does.
	 *
	 * @param list<string> $wanted folded
	 */
	private static function find(string $text, array $wanted): int {
		$wanted = array_filter($wanted, static fn (string $word): bool => !Words::isEmpty($word));
		preg_match_all('/[\p{L}\p{M}\p{N}]+/u', $text, $words, PREG_OFFSET_CAPTURE);
		foreach ($words[0] as [$word, $offset]) {
			$folded = Fold::text($word);
			foreach ($wanted as $start) {
				if (str_starts_with($folded, $start)) {
					return mb_strlen(substr($text, 0, $offset));
				}
			}
		}
		return 0;
	}

	private static function shorten(string $text, int $longest): string {
		if (mb_strlen($text) <= $longest) {
			return $text;
		}
		$cut = mb_substr($text, 0, $longest - 1);
		$space = mb_strrpos($cut, ' ');
		return rtrim($space !== false && $space > $longest / 2 ? mb_substr($cut, 0, $space) : $cut, " ,;:.\n") . '…';
	}
}
