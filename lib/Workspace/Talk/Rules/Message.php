<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk\Rules;

/**
 * The text of a message: one piece of news as a sentence and its address, which the reader sees as a card; several as a
 * list of links. What members wrote (titles, names) can neither mention anybody nor be read as formatting.
 */
final class Message {
	/** how many lines a list has at most */
	public const MOST = 8;
	private const LONGEST_NAME = 160;
	/** what Talk takes for a mention is nothing else than these characters */
	private const MENTIONABLE = '/^[a-z0-9_\-@.\' ]+$/iD';

	/**
	 * @param non-empty-list<Line> $lines
	 * @param string $heading above a list: "3 new things"
	 * @param string $more below a list that is cut: "and 12 more"
	 * @param list<string> $mention accounts
	 */
	public static function of(array $lines, string $heading, string $more, array $mention): string {
		$text = count($lines) === 1
			? self::sentence($lines[0], self::plain($lines[0]->item)) . "\n" . $lines[0]->url
			: self::list($lines, $heading, $more);
		$mentions = array_map(
			static fn (string $uid): string => '@"' . $uid . '"',
			array_values(array_filter($mention, self::mentionable(...))),
		);
		return $text . ($mentions === [] ? '' : "\n\n" . implode(' ', $mentions));
	}

	/** Whether Talk would find this account in a message; one called "all" would call everybody. */
	public static function mentionable(string $uid): bool {
		return preg_match(self::MENTIONABLE, $uid) === 1 && strtolower($uid) !== 'all';
	}

	/** How many lines of a list aren't shown. */
	public static function hidden(int $lines): int {
		return $lines > self::MOST + 1 ? $lines - self::MOST : 0;
	}

	/** @param non-empty-list<Line> $lines */
	private static function list(array $lines, string $heading, string $more): string {
		$hidden = self::hidden(count($lines));
		$shown = $hidden === 0 ? $lines : array_slice($lines, 0, self::MOST);
		$text = $heading;
		foreach ($shown as $line) {
			$link = '[' . self::plain($line->item) . '](' . $line->url . ')';
			$sentence = self::sentence($line, $link);
			$text .= "\n- " . $sentence . (str_contains($line->sentence, '{item}') ? '' : ' ' . $line->url);
		}
		return $hidden === 0 ? $text : $text . "\n\n" . $more;
	}

	private static function sentence(Line $line, string $item): string {
		return strtr($line->sentence, ['{item}' => $item, '{group}' => self::plain($line->group), '{actor}' => self::plain($line->actor)]);
	}

	/** On one line, without mentions and formatting. */
	private static function plain(string $name): string {
		$name = trim(preg_replace('/\s+/u', ' ', $name) ?? '');
		if (mb_strlen($name) > self::LONGEST_NAME) {
			$name = rtrim(mb_substr($name, 0, self::LONGEST_NAME - 1)) . '…';
		}
		$name = preg_replace('/[\\\\`*\[\]<>~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[#+>-]/u', '\\\\$0', $name) ?? '';
		// an invisible joiner: the sign is still there to be read, and mentions nobody
		return str_replace('@', "@\u{2060}", $name);
	}
}
