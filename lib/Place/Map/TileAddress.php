<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Map;

/** Where the tiles of a map come from. */
final readonly class TileAddress {
	private function __construct(
		public string $template,
		/** As a content security policy names it. */
		public string $domain,
	) {
	}

	/** @param string $template `https://tiles.example.org/{z}/{x}/{y}.png`; null when it is no such address */
	public static function of(string $template): ?self {
		$named = str_contains($template, '{z}') && str_contains($template, '{x}') && (str_contains($template, '{y}') || str_contains($template, '{-y}'));
		if (!$named || preg_match('#^(https://(?:\{[a-z]-[a-z]\}\.)?((?:[a-z0-9-]+\.)*[a-z0-9-]+)(?::\d{1,5})?)/[^\s\'",;]*$#i', $template, $parts) !== 1) {
			return null;
		}
		// "{a-c}." stands for several servers with one letter each.
		return new self($template, (string)preg_replace('#//\{[a-z]-[a-z]\}\.#i', '//*.', $parts[1]));
	}
}
