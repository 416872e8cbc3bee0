<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

/** Draws a person's initials on a colour that is always the same for that person. */
final readonly class InitialsAvatar {
	/** Hues whose colours are dark enough for white letters at 35 % lightness (contrast of 4.5 or more). */
	private const HUES = [0, 18, 32, 145, 170, 195, 210, 230, 255, 280, 305, 330];

	public function __construct(
		private string $uid,
		private string $displayName,
		private bool $dark,
	) {
	}

	public function initials(): string {
		$words = preg_split('/[\s_.-]+/u', trim($this->displayName), -1, PREG_SPLIT_NO_EMPTY) ?: ['?'];
		$first = mb_substr($words[0], 0, 1);
		$last = count($words) > 1 ? mb_substr($words[count($words) - 1], 0, 1) : '';
		return mb_strtoupper($first . $last);
	}

	public function svg(int $size): string {
		$size = max(16, min(512, $size));
		$hue = self::HUES[hexdec(substr(md5($this->uid), 0, 4)) % count(self::HUES)];
		[$background, $letters] = $this->dark
			? ["hsl($hue,35%,22%)", "hsl($hue,60%,88%)"]
			: ["hsl($hue,60%,30%)", '#ffffff'];
		return '<?xml version="1.0" encoding="UTF-8"?>'
			. '<svg xmlns="http://www.w3.org/2000/svg" width="' . $size . '" height="' . $size . '" viewBox="0 0 64 64">'
			. '<rect width="64" height="64" fill="' . $background . '"/>'
			. '<text x="32" y="33" fill="' . $letters . '" font-family="sans-serif" font-size="26" text-anchor="middle" dominant-baseline="central">'
			. htmlspecialchars($this->initials(), ENT_XML1 | ENT_QUOTES) . '</text></svg>';
	}
}
