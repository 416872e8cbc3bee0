<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Talk;

/** The few marks of a message that this host shows: links, links with a name, mentions. */
final class ChatText {
	public static function html(string $text): string {
		$html = '';
		$parts = preg_split('~(\[(?:\\\\.|[^\]\\\\])*\]\(https?://[^\s)]+\)|https?://[^\s<>"]+|@"[^"]+")~', $text, -1, PREG_SPLIT_DELIM_CAPTURE) ?: [];
		foreach ($parts as $at => $part) {
			$html .= $at % 2 === 0 ? self::plain($part) : self::marked($part);
		}
		return nl2br($html, false);
	}

	private static function marked(string $part): string {
		if ($part[0] === '@') {
			return '<strong>@' . self::plain(trim(substr($part, 1), '"')) . '</strong>';
		}
		$named = preg_match('~^\[(.*)\]\((.*)\)$~s', $part, $found) === 1;
		[$label, $url] = $named ? [$found[1], $found[2]] : [$part, $part];
		return '<a href="' . htmlspecialchars($url, ENT_QUOTES) . '">' . self::plain($label) . '</a>';
	}

	/** A backslash takes the meaning from the mark that follows. */
	private static function plain(string $text): string {
		return htmlspecialchars(preg_replace('~\\\\([\\\\`*_\[\]<>\~#+-])~', '$1', $text) ?? $text, ENT_QUOTES);
	}
}
