<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** The zone in which a buyer's clocks tick, from the buyer's country. */
final class BuyerZone {
	/** ISO 3166-1 alpha-3 and alpha-2, and the prefix of NUTS codes where that differs (EL, UK) */
	private const ZONES = [
		'BEL' => 'Europe/Brussels', 'BE' => 'Europe/Brussels',
		'NLD' => 'Europe/Amsterdam', 'NL' => 'Europe/Amsterdam',
		'FRA' => 'Europe/Paris', 'FR' => 'Europe/Paris',
		'LUX' => 'Europe/Luxembourg', 'LU' => 'Europe/Luxembourg',
		'DEU' => 'Europe/Berlin', 'DE' => 'Europe/Berlin',
		'AUT' => 'Europe/Vienna', 'AT' => 'Europe/Vienna',
		'BGR' => 'Europe/Sofia', 'BG' => 'Europe/Sofia',
		'HRV' => 'Europe/Zagreb', 'HR' => 'Europe/Zagreb',
		'CYP' => 'Asia/Nicosia', 'CY' => 'Asia/Nicosia',
		'CZE' => 'Europe/Prague', 'CZ' => 'Europe/Prague',
		'DNK' => 'Europe/Copenhagen', 'DK' => 'Europe/Copenhagen',
		'EST' => 'Europe/Tallinn', 'EE' => 'Europe/Tallinn',
		'FIN' => 'Europe/Helsinki', 'FI' => 'Europe/Helsinki',
		'GRC' => 'Europe/Athens', 'GR' => 'Europe/Athens', 'EL' => 'Europe/Athens',
		'HUN' => 'Europe/Budapest', 'HU' => 'Europe/Budapest',
		'IRL' => 'Europe/Dublin', 'IE' => 'Europe/Dublin',
		'ITA' => 'Europe/Rome', 'IT' => 'Europe/Rome',
		'LVA' => 'Europe/Riga', 'LV' => 'Europe/Riga',
		'LTU' => 'Europe/Vilnius', 'LT' => 'Europe/Vilnius',
		'MLT' => 'Europe/Malta', 'MT' => 'Europe/Malta',
		'POL' => 'Europe/Warsaw', 'PL' => 'Europe/Warsaw',
		'PRT' => 'Europe/Lisbon', 'PT' => 'Europe/Lisbon',
		'ROU' => 'Europe/Bucharest', 'RO' => 'Europe/Bucharest',
		'SVK' => 'Europe/Bratislava', 'SK' => 'Europe/Bratislava',
		'SVN' => 'Europe/Ljubljana', 'SI' => 'Europe/Ljubljana',
		'ESP' => 'Europe/Madrid', 'ES' => 'Europe/Madrid',
		'SWE' => 'Europe/Stockholm', 'SE' => 'Europe/Stockholm',
		'ISL' => 'Atlantic/Reykjavik', 'IS' => 'Atlantic/Reykjavik',
		'LIE' => 'Europe/Vaduz', 'LI' => 'Europe/Vaduz',
		'NOR' => 'Europe/Oslo', 'NO' => 'Europe/Oslo',
		'CHE' => 'Europe/Zurich', 'CH' => 'Europe/Zurich',
		'GBR' => 'Europe/London', 'GB' => 'Europe/London', 'UK' => 'Europe/London',
	];

	/**
	 * Brussels for a country that isn't known: most of what comes in without one is Belgian or European.
	 *
	 * @return non-empty-string
	 */
	public static function of(?string $country): string {
		return self::ZONES[strtoupper($country ?? '')] ?? Deadline::BRUSSELS;
	}
}
