<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Core\Text\Fold;

/** Words of cells that mean one of a few things, as people write them in Dutch, French and English. Pure. */
final class CellWords {
	private const MEAN = [
		'language' => ['nl' => ['nederlands', 'neerlandais', 'dutch'], 'fr' => ['frans', 'francais', 'french'], 'en' => ['engels', 'anglais', 'english']],
		'scope' => [
			'municipality' => ['gemeente', 'commune'], 'province' => ['provincie'], 'region' => ['gewest', 'regio'],
			'belgium' => ['belgie', 'belgique', 'federal', 'federaal'], 'online' => ['en ligne'],
		],
		'access' => [
			'everybody' => ['iedereen', 'tout le monde', 'public', 'publiek', 'yes'], 'members' => ['leden', 'membres'],
			'smart' => ['smart-leden', 'membres de smart'], 'appointment' => ['op afspraak', 'sur rendez-vous', 'by appointment'],
		],
		'price' => [
			'free' => ['gratis', 'gratuit', 'no'], 'per_use' => ['per gebruik', 'a l usage', 'per use'], 'subscription' => ['abonnement', 'lidgeld', 'cotisation'],
			'donation' => ['vrije bijdrage', 'don', 'participation libre', 'prix libre'], 'paid' => ['betalend', 'payant', 'yes'],
		],
		'wheelchair' => [
			'yes' => ['ja', 'oui'], 'no' => ['nee', 'non'], 'limited' => ['gedeeltelijk', 'beperkt', 'partiel', 'partiellement', 'partly'],
			'unknown' => ['onbekend', 'inconnu', '?'],
		],
		'state' => [
			'active' => ['actief', 'actif', 'open'], 'unverified' => ['niet nagekeken', 'non verifie'], 'paused' => ['tijdelijk gesloten', 'temporairement ferme'],
			'closed' => ['gesloten', 'ferme'], 'moved' => ['verhuisd', 'demenage'], 'succeeded' => ['overgenomen', 'repris'],
		],
		'audience' => ['public' => ['iedereen', 'tout le monde'], 'members' => ['leden', 'membres'], 'editors' => []],
		'kind' => [
			'tool_library' => ['gereedschapsbib', 'deelbib', 'outiltheque', 'objetheque', 'tool library'], 'makerspace' => ['fablab', 'werkplaats', 'atelier'],
			'rehearsal' => ['repetitieruimte', 'salle de repetition', 'rehearsal room'], 'repair_cafe' => ['repair cafe', 'herstelcafe'],
			'reuse' => ['hergebruik', 'reemploi', 'ressourcerie'], 'coworking' => ['gedeeld kantoor', 'bureau partage'], 'kitchen' => ['keuken', 'cuisine'],
			'giveaway' => ['weggeefwinkel', 'donnerie'], 'transport' => ['vervoer'], 'garden' => ['tuin', 'jardin'], 'venue' => ['zaal', 'salle'],
			'other' => ['andere', 'autre'], 'studio' => [],
		],
	];

	/** Our word for it; what means nothing to us stays as it is, for the check to name it. */
	public static function of(string $column, string $written): string {
		$word = trim(strtr(Fold::text($written), ['_' => ' ', '’' => ' ', '\'' => ' ']));
		foreach (self::MEAN[$column] ?? [] as $ours => $others) {
			if ($word === strtr($ours, '_', ' ') || in_array($word, $others, true)) {
				return $ours;
			}
		}
		return $written;
	}
}
