<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Core\Audience\Reader;
use OCP\IL10N;

/** Names of the places that calls are for: ours by name, foreign ones by their country. */
final readonly class PlaceNames {
	public function __construct(
		private LocationService $locations,
		private IL10N $l10n,
	) {
	}

	/**
	 * @param list<CallPlace> $places
	 * @return array<string, string> keyed by key()
	 */
	public function of(array $places, Reader $reader): array {
		$ids = array_values(array_unique(array_filter(array_map(static fn (CallPlace $place): int => $place->placeId, $places), static fn (int $id): bool => $id > 0)));
		$refs = $this->locations->refs($ids, $reader);
		$names = [];
		foreach ($places as $place) {
			$names[self::key($place)] = match ($place->placeId) {
				CallPlace::EVERYWHERE => $this->l10n->t('European Union'),
				CallPlace::ELSEWHERE => self::country($place->nuts, $reader->language()),
				default => $refs[$place->placeId]['name'] ?? $place->nuts,
			};
		}
		return $names;
	}

	public static function key(CallPlace $place): string {
		return $place->placeId . '|' . $place->nuts;
	}

	/** The name of the country, with the code of the area behind it where there is one. */
	private static function country(string $code, string $language): string {
		$country = strtr(substr($code, 0, 2), ['EL' => 'GR', 'UK' => 'GB']);
		$alpha3 = strlen($code) === 3 && ctype_alpha($code);
		$region = $alpha3 ? $code : $country;
		$name = \Locale::getDisplayRegion('und-' . ($alpha3 ? self::two($code) : $country), $language);
		if ($name === '' || $name === $region) {
			return $code;
		}
		return $alpha3 || strlen($code) === 2 ? $name : $name . ' (' . $code . ')';
	}

	/** ISO 3166-1 alpha-2 of the countries that notices name by three letters. */
	private static function two(string $alpha3): string {
		return [
			'AUT' => 'AT', 'BEL' => 'BE', 'BGR' => 'BG', 'CHE' => 'CH', 'CYP' => 'CY', 'CZE' => 'CZ', 'DEU' => 'DE', 'DNK' => 'DK', 'ESP' => 'ES',
			'EST' => 'EE', 'FIN' => 'FI', 'FRA' => 'FR', 'GBR' => 'GB', 'GRC' => 'GR', 'HRV' => 'HR', 'HUN' => 'HU', 'IRL' => 'IE', 'ISL' => 'IS',
			'ITA' => 'IT', 'LIE' => 'LI', 'LTU' => 'LT', 'LUX' => 'LU', 'LVA' => 'LV', 'MLT' => 'MT', 'NLD' => 'NL', 'NOR' => 'NO', 'POL' => 'PL',
			'PRT' => 'PT', 'ROU' => 'RO', 'SVK' => 'SK', 'SVN' => 'SI', 'SWE' => 'SE', 'USA' => 'US', 'UKR' => 'UA', 'TUR' => 'TR',
		][$alpha3] ?? substr($alpha3, 0, 2);
	}
}
