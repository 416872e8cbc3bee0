<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Core\Text\Fold;

/** The columns that a place has in a file, the same in every form that we write, and what others call them. Pure. */
final class Columns {
	/** Of which every row needs one. */
	public const NAMED = ['name', 'name_nl', 'name_fr', 'name_en'];

	/** other names in Dutch, French and English, folded; those of OpenStreetMap among them */
	private const ALSO = [
		'id' => ['number', 'nummer', 'numero', 'source_id', 'identifier', 'uuid'],
		'kind' => ['soort', 'type', 'genre', 'categorie', 'category'],
		'name' => ['naam', 'nom', 'title', 'titel', 'titre'],
		'name_nl' => ['naam_nl', 'nom_nl', 'name:nl', 'title_nl', 'titel_nl'],
		'name_fr' => ['naam_fr', 'nom_fr', 'name:fr', 'title_fr', 'titre_fr'],
		'name_en' => ['naam_en', 'nom_en', 'name:en', 'title_en'],
		'sentence' => ['zin', 'phrase', 'summary', 'samenvatting', 'resume', 'in een zin', 'en une phrase'],
		'sentence_nl' => ['zin_nl'],
		'sentence_fr' => ['phrase_fr'],
		'sentence_en' => [],
		'about' => ['description', 'beschrijving', 'omschrijving', 'uitleg', 'desc'],
		'about_nl' => ['description:nl', 'beschrijving_nl', 'omschrijving_nl'],
		'about_fr' => ['description:fr', 'description_fr'],
		'about_en' => ['description:en', 'description_en'],
		'language' => ['taal', 'langue'],
		'scope' => ['bereik', 'portee', 'serves'],
		'scope_area' => ['gebied', 'zone', 'area'],
		'lat' => ['latitude', 'breedtegraad', 'y'],
		'lon' => ['lng', 'long', 'longitude', 'lengtegraad', 'x'],
		'municipality' => ['gemeente', 'commune', 'city', 'stad', 'ville', 'plaats', 'lieu', 'addr:city', 'town'],
		'street' => ['straat', 'rue', 'adres', 'adresse', 'address', 'addr:street'],
		'postcode' => ['code postal', 'zip', 'postal code', 'addr:postcode', 'cp'],
		'access' => ['toegang', 'acces'],
		'price' => ['prijs', 'prix', 'fee'],
		'price_text' => ['prijsuitleg', 'tarif', 'tarief', 'charge'],
		'deposit' => ['waarborg', 'caution'],
		'hours' => ['openingsuren', 'heures', 'horaires', 'opening_hours', 'opening hours', 'uren'],
		'hours_text' => ['uitleg uren', 'remarque horaires'],
		'email' => ['e-mail', 'mail', 'courriel', 'contact:email'],
		'phone' => ['telefoon', 'telephone', 'tel', 'gsm', 'contact:phone'],
		'person' => ['contactpersoon', 'personne de contact', 'contact', 'operator'],
		'website' => ['site', 'url', 'web', 'homepage', 'webstek', 'site web', 'contact:website', 'link', 'lien'],
		'languages' => ['talen', 'langues'],
		'wheelchair' => ['rolstoel', 'fauteuil roulant', 'pmr'],
		'links' => ['liens'],
		'audience_email' => [],
		'audience_phone' => [],
		'audience_person' => [],
		'audience_street' => [],
		'state' => ['toestand', 'etat', 'status'],
		'paused_until' => [],
		'successor' => ['opvolger', 'successeur'],
		'professions' => ['beroepen', 'metiers', 'themas', 'themes', 'beroep', 'metier'],
		'equipment' => ['materiaal', 'materiel', 'toestellen', 'equipement', 'tools', 'gereedschap', 'outils'],
		'source' => ['bron'],
		'licence' => ['license', 'licentie'],
		'attribution' => ['bronvermelding'],
	];

	/** @return non-empty-list<string> */
	public static function all(): array {
		return array_keys(self::ALSO);
	}

	/** The column that somebody calls so; null when we have none. */
	public static function of(string $written): ?string {
		$name = trim(preg_replace('/\s+/u', ' ', Fold::text($written)) ?? '');
		foreach (self::ALSO as $column => $others) {
			if ($name === $column || strtr($name, ' -', '__') === $column || in_array($name, $others, true)) {
				return $column;
			}
		}
		return null;
	}

	/**
	 * What the columns of a file are taken for, as long as nobody says otherwise.
	 *
	 * @param list<string> $written
	 * @return array<string, string> our column per column of the file; each of ours once
	 */
	public static function mapping(array $written): array {
		$mapping = [];
		foreach ($written as $name) {
			$column = self::of($name);
			if ($column !== null && !in_array($column, $mapping, true)) {
				$mapping[$name] = $column;
			}
		}
		return $mapping;
	}
}
