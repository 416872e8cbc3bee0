<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** Whose call it is: the contract's levels. */
enum Level: string {
	case European = 'european';
	case Federal = 'federal';
	case Regional = 'regional';
	case Municipal = 'municipal';
	case Private = 'private';

	/**
	 * A guess from the buyer's legal type (BT-11); a person may correct it. Source: eForms code list buyer-legal-type.
	 *
	 * @param string $legalType empty when the notice doesn't say
	 * @param string $buyer name of the buyer, which tells cities and communities that say no more than "public body"
	 * @param self $otherwise where neither tells: public buyers publish notices, anybody may make another call
	 */
	public static function guess(string $legalType, string $buyer, self $otherwise = self::Federal): self {
		return match ($legalType) {
			'eu-ins-bod-ag', 'eu-int-org', 'int-org' => self::European,
			'cga', 'body-pl-cga', 'pub-undert-cga', 'org-sub-cga', 'def-cont' => self::Federal,
			'ra', 'body-pl-ra', 'pub-undert-ra', 'org-sub-ra' => self::Regional,
			'la', 'body-pl-la', 'pub-undert-la', 'org-sub-la' => self::Municipal,
			'org-sub', 'spec-rights-entity' => self::byName($buyer) ?? self::Private,
			default => self::byName($buyer) ?? $otherwise,
		};
	}

	private static function byName(string $buyer): ?self {
		$patterns = [
			'/\b(european|europe(se|an)|europ[eé]enne|commission europ|eacea|creative europe)\b/iu' => self::European,
			'/\b(gemeente\w*|stad|stads\w+|ville|commune|communale?|ocmw|cpas|municipal\w*|city of|agb|politiezone|zone de police)\b/iu' => self::Municipal,
			'/\b(vlaams\w*|vlaanderen|flemish|wallon\w*|r[eé]gion\w*|gewest\w*|provinci\w+|province|f[eé]d[eé]ration wallonie|gemeenschapscommissie|brussels hoofdstedelijk|cocof|vgc|kunsten)\b/iu' => self::Regional,
			'/\b(fod|spf|federale?|f[eé]d[eé]rale?|belgische staat|[eé]tat belge|pod|spp|bozar|nmbs|sncb)\b/iu' => self::Federal,
			'/\b(vzw|asbl|nv|sa|srl|bv|sprl|cvba|scrl|stichting|fondation|foundation|fonds)\b/iu' => self::Private,
		];
		foreach ($patterns as $pattern => $level) {
			if (preg_match($pattern, $buyer) === 1) {
				return $level;
			}
		}
		return null;
	}
}
