<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

/** What people call each kind of place, so that any of these words finds it. */
final class KindWords {
	/** @return array{nl: string, fr: string, en: string} */
	public static function of(PlaceKind $kind): array {
		return match ($kind) {
			PlaceKind::ToolLibrary => self::words('deeldepot, uitleendienst, spullenbibliotheek, gereedschap lenen', 'outilthèque, objethèque, bibliothèque d\'objets, prêt d\'outils', 'tool library, library of things, borrow tools'),
			PlaceKind::Makerspace => self::words('makerspace, fablab, maakplaats', 'makerspace, fablab, atelier de fabrication', 'makerspace, fablab, hackerspace'),
			PlaceKind::Studio => self::words('atelier, werkplaats, studio', 'atelier, studio, espace de travail', 'studio, workshop'),
			PlaceKind::Rehearsal => self::words('repetitieruimte, repetitielokaal', 'salle de répétition, local de répétition', 'rehearsal room, practice space'),
			PlaceKind::RepairCafe => self::words('repair café, herstelcafé, herstellen', 'repair café, atelier de réparation, réparer', 'repair café, mending'),
			PlaceKind::Reuse => self::words('hergebruik, kringloop, materialenbank, tweedehands', 'réemploi, ressourcerie, matériauthèque, seconde main', 'reuse, materials bank, second hand'),
			PlaceKind::Coworking => self::words('coworking, gedeelde werkplek, kantoor', 'coworking, espace partagé, bureau', 'coworking, shared office, desk'),
			PlaceKind::Kitchen => self::words('gedeelde keuken, kookatelier', 'cuisine partagée, atelier de cuisine', 'shared kitchen, community kitchen'),
			PlaceKind::Giveaway => self::words('weggeefwinkel, geefplein, geefkast', 'donnerie, magasin gratuit, boîte à dons', 'giveaway shop, free shop'),
			PlaceKind::Transport => self::words('deelauto, deelfiets, bakfiets, bestelwagen lenen', 'voiture partagée, vélo cargo, camionnette', 'car sharing, cargo bike, shared van'),
			PlaceKind::Garden => self::words('samentuin, volkstuin, gemeenschapstuin', 'jardin partagé, potager collectif', 'community garden, allotment'),
			PlaceKind::Venue => self::words('zaal, podium, tentoonstellingsruimte', 'salle, scène, lieu d\'exposition', 'venue, stage, exhibition space'),
			PlaceKind::Other => self::words('delen, deelinitiatief', 'partage, initiative de partage', 'sharing initiative'),
		};
	}

	/** @return array{nl: string, fr: string, en: string} */
	private static function words(string $nl, string $fr, string $en): array {
		return ['nl' => $nl, 'fr' => $fr, 'en' => $en];
	}
}
