<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Demo;

use OCA\SmartCommons\Community\Location\Location;
use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Location\LocationType;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Place\Equipment\Catalogue;
use OCA\SmartCommons\Place\PlaceFacts;
use OCA\SmartCommons\Place\Rules\PlaceAccess;
use OCA\SmartCommons\Place\Rules\PlaceKind;
use OCA\SmartCommons\Place\Rules\PriceMode;
use OCA\SmartCommons\Place\Rules\Wheelchair;
use OCA\SmartCommons\Place\Settled;

/** Many places for measuring: all over Belgium, more where more people live, each with things and hours of its own. */
final class DemoPlaceCrowd {
	private const FIRST = ['Atelier', 'De Werf', 'Maakplaats', 'Le Hangar', 'La Fabrique', 'Kamer', 'Open', 'Collectif', 'Buurt', 'Espace', 'Studio', 'Het Magazijn', 'Partage', 'Samen', 'Common'];
	private const LAST = ['Noord', 'du Canal', 'aan de Kaai', 'des Tilleuls', 'Zuid', 'Linde', 'Saint-Roch', 'Molen', 'Verger', 'Blauw', 'des Voisins', 'Brug', 'Vijver', 'Horizon', 'Kastanje', 'Printemps', 'Kei', 'Lune'];
	private const SENTENCE = ['nl' => 'Deel gereedschap en ruimte met wie in de buurt woont', 'fr' => 'Partage d\'outils et d\'espace entre voisins', 'en' => 'Tools and room shared among neighbours'];

	/** @var ?list<Location> */
	private ?array $towns = null;

	public function __construct(
		private readonly LocationService $locations,
		private readonly ThemeDirectory $themes,
		private readonly Catalogue $catalogue,
		private readonly DemoPlaces $written,
	) {
	}

	/** The n-th of them, the same at each run. */
	public function place(int $n): Settled {
		$town = $this->town($n);
		$lot = static fn (int $salt, int $of): int => hexdec(substr(md5($n . ':' . $salt), 0, 7)) % $of;
		$language = str_starts_with($town->nuts ?? '', 'BE2') ? 'nl' : 'fr';
		$hours = $this->written->hours();
		$facts = PlaceFacts::fromArray([
			'kind' => self::pick(PlaceKind::cases(), $lot(1, 100))->value,
			'names' => [$language => self::FIRST[$lot(2, count(self::FIRST))] . ' ' . self::LAST[$lot(3, count(self::LAST))] . ' ' . ($n + 1)],
			'sentence' => [$language => self::SENTENCE[$language] . ' in ' . $town->name($language) . '.'] + self::SENTENCE,
			'scopeId' => $town->id,
			'locationId' => $town->id,
			'position' => ['lat' => ($town->at->lat + $lot(4, 6000) - 3000) / 100_000, 'lon' => ($town->at->lon + $lot(5, 9000) - 4500) / 100_000],
			'street' => 'Rue de la Demo ' . ($lot(6, 200) + 1),
			'postcode' => $town->postcodes[0] ?? '',
			'access' => self::pick(PlaceAccess::cases(), $lot(7, 100))->value,
			'price' => self::pick(PriceMode::cases(), $lot(8, 100))->value,
			'hours' => $lot(9, 5) === 0 ? null : $hours[$lot(10, count($hours))],
			'website' => 'https://demo' . $n . '.example.org',
			'languages' => [$language],
			'wheelchair' => self::pick(Wheelchair::cases(), $lot(11, 100))->value,
			'fieldAudience' => ['street' => $lot(12, 10) === 0 ? 'members' : 'public'],
			'state' => $lot(13, 20) === 0 ? 'closed' : ($lot(13, 20) === 1 ? 'paused' : 'active'),
			'themes' => [self::pick(array_keys($this->themes->accepted()), $lot(14, 1000))],
			'equipment' => array_map(fn (int $at): array => ['entryId' => self::pick(array_keys($this->catalogue->all()), $lot(20 + $at, 100_000)), 'amount' => 1 + $lot(40 + $at, 4)], range(0, $lot(15, 6))),
		]);
		return new Settled($facts, $town->at);
	}

	private function town(int $n): Location {
		$this->towns ??= $this->locations->search('', LocationType::Municipality, 600);
		// the largest come first: the square of a number between 0 and 1 falls among them more often
		$share = hexdec(substr(md5('town' . $n), 0, 7)) / 0x10000000;
		return $this->towns[(int)($share ** 2 * count($this->towns))];
	}

	/**
	 * @template T
	 * @param list<T> $choices
	 * @return T
	 */
	private static function pick(array $choices, int $lot): mixed {
		return $choices[$lot % count($choices)];
	}
}
