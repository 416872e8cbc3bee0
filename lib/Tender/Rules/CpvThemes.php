<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** Which themes a call belongs to, from its CPV codes. */
final class CpvThemes {
	/**
	 * The themes that have a prefix of one of these codes.
	 *
	 * @param list<string> $codes 8 digits
	 * @param array<int, list<string>> $prefixes per theme id
	 * @return list<int> ascending
	 */
	public static function of(array $codes, array $prefixes): array {
		$themes = [];
		foreach ($prefixes as $theme => $ofTheme) {
			foreach ($ofTheme as $prefix) {
				foreach ($codes as $code) {
					if (str_starts_with($code, $prefix)) {
						$themes[] = $theme;
						continue 3;
					}
				}
			}
		}
		sort($themes);
		return $themes;
	}
}
