<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Search\SearchField;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Place\Equipment\Catalogue;
use OCA\SmartCommons\Place\Equipment\Entry;
use OCA\SmartCommons\Place\Rules\KindWords;

/** What the search index holds of a place, in three languages: its texts, its equipment by all names, its kind, its town. */
final readonly class PlaceWords {
	private const EQUIPMENT = 7;
	private const SENTENCE = 3;

	public function __construct(
		private Catalogue $catalogue,
		private ThemeDirectory $themes,
		private LocationService $locations,
	) {
	}

	/**
	 * @param array<int, Place> $places by id
	 * @return array<int, list<SearchField>> by id
	 */
	public function fields(array $places): array {
		$locations = $this->locations->byIds(array_values(array_filter(array_map(static fn (Place $place): ?int => $place->facts->locationId, $places))));
		$fields = [];
		foreach ($places as $id => $place) {
			$towns = ($locations[$place->facts->locationId ?? 0] ?? null)?->names() ?? [];
			$fields[$id] = [
				...self::texts($place->facts->names, SearchField::TITLE),
				...self::texts($place->facts->sentence, self::SENTENCE),
				...self::texts($place->facts->about, SearchField::TEXT),
				...self::texts(KindWords::of($place->facts->kind), SearchField::KEYWORD),
				...$this->equipment($place->facts),
				...$this->themesOf($place->facts),
				...array_map(static fn (string $town): SearchField => new SearchField($town, 'und', SearchField::KEYWORD), $towns),
			];
		}
		return $fields;
	}

	/** @return list<SearchField> */
	private function equipment(PlaceFacts $facts): array {
		$fields = [];
		foreach ($facts->equipment as $item) {
			array_push($fields, ...self::texts($item->names, self::EQUIPMENT));
			$entry = $this->catalogue->entry($item);
			if ($entry !== null) {
				array_push($fields, ...self::entry($entry));
			}
		}
		return $fields;
	}

	/** @return list<SearchField> */
	private static function entry(Entry $entry): array {
		return [
			...self::texts($entry->names, self::EQUIPMENT),
			...self::texts(array_map(static fn (array $words): string => implode(', ', $words), $entry->synonyms), SearchField::KEYWORD),
		];
	}

	/** @return list<SearchField> */
	private function themesOf(PlaceFacts $facts): array {
		$fields = [];
		foreach ($this->themes->resolve($facts->themes) as $id) {
			foreach (Texts::LANGUAGES as $language) {
				$label = ($this->themes->all()[$id] ?? null)?->label([$language]) ?? '';
				$fields[] = new SearchField($label, $language, SearchField::KEYWORD);
			}
		}
		return $fields;
	}

	/**
	 * @param array<string, string> $texts
	 * @return list<SearchField>
	 */
	private static function texts(array $texts, int $weight): array {
		$fields = [];
		foreach ($texts as $language => $text) {
			$fields[] = new SearchField($text, $language, $weight);
		}
		return $fields;
	}
}
