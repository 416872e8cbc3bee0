<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Location;

use OCA\SmartCommons\Core\Text\Fold;

/** The folded words under which a place is found, so that accents, capitals and hyphens don't count. */
final class LocationTerms {
	private const MAX = 120;

	/**
	 * Each name as a whole, and from each of its longer words on: "sint niklaas" and "niklaas".
	 *
	 * @param list<string> $names
	 * @param list<string> $postcodes
	 * @return list<string>
	 */
	public static function of(array $names, array $postcodes): array {
		$terms = [];
		foreach ($names as $name) {
			$words = explode(' ', self::normal($name));
			foreach ($words as $at => $word) {
				if ($at === 0 || mb_strlen($word) >= 4) {
					$terms[] = implode(' ', array_slice($words, $at));
				}
			}
		}
		foreach ($postcodes as $postcode) {
			$terms[] = $postcode;
		}
		return array_values(array_unique(array_filter($terms, static fn (string $term): bool => $term !== '')));
	}

	/**
	 * How what somebody typed may stand among the terms: "St. Niklaas" also as "sint" and "saint".
	 *
	 * @return list<string> empty when nothing readable was typed
	 */
	public static function typed(string $query): array {
		$normal = self::normal($query);
		if ($normal === '') {
			return [];
		}
		if (preg_match('/^(?:st|ste)(?: |$)(.*)$/D', $normal, $match) === 1 && $match[1] !== '') {
			return [$normal, 'sint ' . $match[1], 'saint ' . $match[1], 'sainte ' . $match[1]];
		}
		return [$normal];
	}

	public static function normal(string $name): string {
		$plain = preg_replace('/[^\p{L}\p{N}]+/u', ' ', Fold::text($name)) ?? '';
		return mb_substr(trim($plain), 0, self::MAX);
	}
}
