<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

/** A website as it is compared: `https://www.Example.org/` and `http://example.org` are the same. */
final class WebsiteKey {
	private const LONGEST = 160;

	/** @return ?string null without a website */
	public static function of(string $website): ?string {
		$key = preg_replace(['~^https?://(?:www\.)?~', '~[#?].*$~s', '~/+$~'], '', mb_strtolower(trim($website))) ?? '';
		return $key === '' ? null : mb_substr($key, 0, self::LONGEST);
	}
}
