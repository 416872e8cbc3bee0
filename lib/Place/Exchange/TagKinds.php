<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Core\Text\Fold;
use OCA\SmartCommons\Place\Rules\PlaceKind;

/** Guesses the kind of a place from the free words that others file it under, in five languages. Pure. */
final class TagKinds {
	/** parts of folded words, the most telling first */
	private const PARTS = [
		'repair' => PlaceKind::RepairCafe, 'herstel' => PlaceKind::RepairCafe, 'reparatu' => PlaceKind::RepairCafe,
		'tool library' => PlaceKind::ToolLibrary, 'toollibrary' => PlaceKind::ToolLibrary, 'objetheque' => PlaceKind::ToolLibrary,
		'outiltheque' => PlaceKind::ToolLibrary, 'deelbib' => PlaceKind::ToolLibrary, 'uitleen' => PlaceKind::ToolLibrary,
		'leihladen' => PlaceKind::ToolLibrary, 'werkzeug' => PlaceKind::ToolLibrary, 'instrumentheek' => PlaceKind::ToolLibrary,
		'library of things' => PlaceKind::ToolLibrary, 'bibliotheque d objets' => PlaceKind::ToolLibrary,
		'makerspace' => PlaceKind::Makerspace, 'fablab' => PlaceKind::Makerspace, 'fab lab' => PlaceKind::Makerspace, 'hackerspace' => PlaceKind::Makerspace,
		'atelier partage' => PlaceKind::Makerspace, 'offene werkstatt' => PlaceKind::Makerspace, 'werkplaats' => PlaceKind::Makerspace,
		'repetition' => PlaceKind::Rehearsal, 'repetitie' => PlaceKind::Rehearsal, 'rehearsal' => PlaceKind::Rehearsal,
		'coworking' => PlaceKind::Coworking, 'co working' => PlaceKind::Coworking, 'bureau partage' => PlaceKind::Coworking,
		'ressourcerie' => PlaceKind::Reuse, 'recyclerie' => PlaceKind::Reuse, 'kringloop' => PlaceKind::Reuse, 'reuse' => PlaceKind::Reuse,
		'reemploi' => PlaceKind::Reuse, 'hergebruik' => PlaceKind::Reuse, 'upcycling' => PlaceKind::Reuse,
		'givebox' => PlaceKind::Giveaway, 'give box' => PlaceKind::Giveaway, 'donnerie' => PlaceKind::Giveaway, 'weggeef' => PlaceKind::Giveaway, 'gratiferia' => PlaceKind::Giveaway,
		'cuisine' => PlaceKind::Kitchen, 'keuken' => PlaceKind::Kitchen, 'kitchen' => PlaceKind::Kitchen,
		'autopartage' => PlaceKind::Transport, 'autodelen' => PlaceKind::Transport, 'cargo' => PlaceKind::Transport, 'carsharing' => PlaceKind::Transport,
		'jardin' => PlaceKind::Garden, 'moestuin' => PlaceKind::Garden, 'garden' => PlaceKind::Garden, 'garten' => PlaceKind::Garden, 'tuin' => PlaceKind::Garden,
		'studio' => PlaceKind::Studio, 'atelier' => PlaceKind::Studio,
		'salle' => PlaceKind::Venue, 'zaal' => PlaceKind::Venue, 'venue' => PlaceKind::Venue, 'theatre' => PlaceKind::Venue,
	];

	/** @param list<string> $words */
	public static function guess(array $words): PlaceKind {
		$text = ' ' . (preg_replace('/[^\p{L}\p{N}]+/u', ' ', Fold::text(implode(' ', $words))) ?? '') . ' ';
		foreach (self::PARTS as $part => $kind) {
			if (str_contains($text, $part)) {
				return $kind;
			}
		}
		return PlaceKind::Other;
	}
}
