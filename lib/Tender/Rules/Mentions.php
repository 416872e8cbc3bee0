<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** Who is called by name in a text: `@ann`, or `@"ann smith"` where the name of the account has spaces. */
final class Mentions {
	private const PATTERN = '/(?<![\p{L}\p{N}_.@-])@(?:"([^"\n]{1,64})"|([\p{L}\p{N}_.@\'-]{1,64}+)(?![\p{L}\p{N}_]))/u';

	/**
	 * @param list<string> $accounts who can be called; capitals make no difference
	 * @return list<string> those of them who are, each once, in the order of the text
	 */
	public static function of(string $text, array $accounts): array {
		$known = [];
		foreach ($accounts as $account) {
			$known['@' . mb_strtolower($account)] = $account;
		}
		$called = [];
		preg_match_all(self::PATTERN, $text, $matches, PREG_SET_ORDER);
		foreach ($matches as $match) {
			foreach (self::readings($match[1], $match[2] ?? '') as $name) {
				$account = $known['@' . mb_strtolower($name)] ?? null;
				if ($account !== null) {
					$called['@' . $account] = $account;
					break;
				}
			}
		}
		return array_values($called);
	}

	/** @return list<string> what the name may be: a stop or an apostrophe after it may belong to the sentence */
	private static function readings(string $quoted, string $bare): array {
		return $quoted !== '' ? [$quoted] : [$bare, rtrim($bare, '.\'@-'), explode('\'', $bare)[0]];
	}
}
