<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** ISO 639-1 codes of the languages of the European Union and its neighbours, from the codes that notices use. */
final class IsoLanguage {
	private const TWO = [
		'bul' => 'bg', 'ces' => 'cs', 'cze' => 'cs', 'dan' => 'da', 'deu' => 'de', 'ger' => 'de', 'ell' => 'el',
		'gre' => 'el', 'eng' => 'en', 'est' => 'et', 'fin' => 'fi', 'fra' => 'fr', 'fre' => 'fr', 'gle' => 'ga',
		'hrv' => 'hr', 'hun' => 'hu', 'isl' => 'is', 'ice' => 'is', 'ita' => 'it', 'lav' => 'lv', 'lit' => 'lt',
		'mkd' => 'mk', 'mac' => 'mk', 'mlt' => 'mt', 'nld' => 'nl', 'dut' => 'nl', 'nor' => 'no', 'nob' => 'nb',
		'pol' => 'pl', 'por' => 'pt', 'ron' => 'ro', 'rum' => 'ro', 'slk' => 'sk', 'slo' => 'sk', 'slv' => 'sl',
		'spa' => 'es', 'sqi' => 'sq', 'srp' => 'sr', 'swe' => 'sv', 'tur' => 'tr', 'ukr' => 'uk',
	];
	/** names in Dutch, French and English, as people fill them in */
	private const NAMES = [
		'nederlands' => 'nl', 'neerlandais' => 'nl', 'dutch' => 'nl', 'vlaams' => 'nl',
		'frans' => 'fr', 'francais' => 'fr', 'french' => 'fr',
		'engels' => 'en', 'anglais' => 'en', 'english' => 'en',
		'duits' => 'de', 'allemand' => 'de', 'german' => 'de', 'deutsch' => 'de',
	];

	/** @return ?string two letters; null when it isn't a language that is known */
	public static function two(string $code): ?string {
		$code = strtolower(strtr(trim($code), ['ç' => 'c', 'Ç' => 'c', 'é' => 'e', 'É' => 'e', 'ê' => 'e']));
		if (preg_match('/^[a-z]{2}(?:[-_][a-z]{2})?$/D', $code) === 1) {
			$two = substr($code, 0, 2);
			return in_array($two, self::TWO, true) ? $two : null;
		}
		return self::TWO[$code] ?? self::NAMES[$code] ?? null;
	}

	/**
	 * @param iterable<string> $codes
	 * @return list<string> each once
	 */
	public static function all(iterable $codes): array {
		$languages = [];
		foreach ($codes as $code) {
			$two = self::two($code);
			if ($two !== null) {
				$languages[$two] = $two;
			}
		}
		return array_values($languages);
	}
}
