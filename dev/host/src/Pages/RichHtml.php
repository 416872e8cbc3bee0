<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

use OCP\Util;

/** A rich text as HTML: things as links, people in bold. */
final class RichHtml {
	/**
	 * @param string $rich text with placeholders; empty where there is only the plain one
	 * @param array<string, array<string, mixed>>|\stdClass $objects
	 */
	public static function of(string $rich, array|\stdClass $objects, string $plain): string {
		if ($rich === '') {
			return Util::sanitizeHTML($plain);
		}
		$parts = [];
		foreach ((array)$objects as $name => $object) {
			$text = Util::sanitizeHTML((string)($object['name'] ?? ''));
			$link = (string)($object['link'] ?? '');
			$parts['{' . $name . '}'] = preg_match('#^https?://#', $link) === 1
				? '<a href="' . Util::sanitizeHTML($link) . '">' . $text . '</a>'
				: '<strong>' . $text . '</strong>';
		}
		return strtr(Util::sanitizeHTML($rich), $parts);
	}
}
