<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Text;

/** Text as somebody typed it or a file brought it, made fit to keep. Pure. */
final class Typed {
	/**
	 * Without control characters and those that turn the direction of what follows, and without surrounding space; a
	 * text of nothing visible is empty.
	 *
	 * @param string $text in UTF-8
	 */
	public static function clean(string $text): string {
		return preg_replace(
			['/\r\n?/', '/[\x00-\x08\x0B-\x1F\x7F\x{80}-\x{9F}\x{202A}-\x{202E}\x{2066}-\x{2069}]+/u', '/^[\s\p{Z}\x{AD}\x{200B}-\x{200F}\x{2060}\x{FEFF}]+|[\s\p{Z}\x{AD}\x{200B}-\x{200F}\x{2060}\x{FEFF}]+$/uD'],
			["\n", '', ''],
			$text,
		) ?? '';
	}
}
