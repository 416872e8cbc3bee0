<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import\Csv;

/** The columns of our own CSV, under the names that they have in Dutch, French and English. */
final class CsvColumns {
	public const TITLE = 'title';
	/** name in the template per language, then other names that people use; compared without accents and capitals */
	private const NAMES = [
		'title' => ['nl' => 'titel', 'fr' => 'titre', 'en' => 'title', 'oproep', 'appel', 'call', 'intitule', 'naam', 'nom', 'name'],
		'organisation' => ['nl' => 'organisatie', 'fr' => 'organisation', 'en' => 'organisation', 'organization', 'buyer', 'aanbesteder', 'acheteur', 'organisateur', 'organisator', 'opdrachtgever', 'pouvoir adjudicateur'],
		'level' => ['nl' => 'niveau', 'fr' => 'niveau', 'en' => 'level'],
		'sector' => ['nl' => 'sector', 'fr' => 'secteur', 'en' => 'sector', 'thema', 'theme', 'themas', 'themes'],
		'language' => ['nl' => 'taal', 'fr' => 'langue', 'en' => 'language', 'talen', 'langues', 'languages'],
		'deadline_date' => ['nl' => 'einddatum', 'fr' => 'date limite', 'en' => 'deadline date', 'deadline', 'uiterste datum', 'date de cloture', 'end date', 'closing date'],
		'deadline_time' => ['nl' => 'einduur', 'fr' => 'heure limite', 'en' => 'deadline time', 'uur', 'heure', 'time'],
		'url' => ['nl' => 'link', 'fr' => 'lien', 'en' => 'link', 'url', 'website', 'site', 'adres', 'adresse'],
		'summary' => ['nl' => 'samenvatting', 'fr' => 'resume', 'en' => 'summary', 'beschrijving', 'omschrijving', 'description'],
		'place' => ['nl' => 'plaats', 'fr' => 'lieu', 'en' => 'place', 'gemeente', 'commune', 'municipality', 'regio', 'region'],
		'cpv' => ['nl' => 'cpv', 'fr' => 'cpv', 'en' => 'cpv', 'cpv code', 'code cpv', 'cpv codes', 'codes cpv'],
		'value' => ['nl' => 'bedrag', 'fr' => 'montant', 'en' => 'value', 'waarde', 'valeur', 'budget', 'amount'],
		'published' => ['nl' => 'gepubliceerd op', 'fr' => 'publie le', 'en' => 'published on', 'published', 'publicatiedatum', 'date de publication', 'publication date'],
		'type' => ['nl' => 'soort', 'fr' => 'type', 'en' => 'type'],
		'id' => ['nl' => 'nummer', 'fr' => 'numero', 'en' => 'number', 'id', 'reference', 'referentie'],
	];

	/** @param array<string, int> $places column name → place in the row */
	private function __construct(
		private readonly array $places,
	) {
	}

	/**
	 * @param list<string> $header
	 * @return ?self null when none of the columns is the title
	 */
	public static function of(array $header): ?self {
		$places = [];
		foreach ($header as $place => $written) {
			$column = self::column($written);
			if ($column !== null) {
				$places[$column] ??= $place;
			}
		}
		return isset($places[self::TITLE]) ? new self($places) : null;
	}

	/** How many of our columns a header has. */
	public static function known(string ...$header): int {
		return count(array_filter($header, static fn (string $written): bool => self::column($written) !== null));
	}

	/** @return list<string> header of the template in this language */
	public static function header(string $language): array {
		return array_values(array_map(static fn (array $names): string => $names[$language] ?? $names['en'], self::NAMES));
	}

	/** @param list<string> $cells */
	public function cell(array $cells, string $column): string {
		$place = $this->places[$column] ?? -1;
		return $cells[$place] ?? '';
	}

	private static function column(string $written): ?string {
		$name = self::plain($written);
		foreach (self::NAMES as $column => $names) {
			if ($name === $column || in_array($name, $names, true) || strtr($name, '_-', '  ') === $names['en']) {
				return $column;
			}
		}
		return null;
	}

	/** Lower case, without accents and without what stands in brackets behind the name. */
	public static function plain(string $text): string {
		$text = mb_strtolower(trim(preg_replace('/\s*[(*].*$/su', '', $text) ?? $text), 'UTF-8');
		$text = \Normalizer::normalize($text, \Normalizer::FORM_D) ?: $text;
		return trim(preg_replace(['/\p{Mn}+/u', '/\s+/u'], ['', ' '], $text) ?? $text);
	}
}
