<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Place\Equipment\Catalogue;
use OCA\SmartCommons\Place\PlaceMapper;

/** What the ids in values of fields are called: the contract's ValueNames. */
final readonly class ValueNames {
	public function __construct(
		private LocationService $locations,
		private ThemeDirectory $themes,
		private Catalogue $catalogue,
		private PlaceMapper $places,
	) {
	}

	/**
	 * @param list<array{string, mixed}> $values with the field of each
	 * @return array{locations: object, themes: object, equipment: object, places: object}
	 */
	public function of(array $values, Reader $reader): array {
		$locations = self::ids($values, ['locationId', 'scopeId']);
		$successors = self::ids($values, ['successorId']);
		$entries = [];
		foreach (self::ids($values, ['equipment']) as $id) {
			$entry = $this->catalogue->all()[$id] ?? null;
			if ($entry !== null) {
				$entries[$id] = Texts::best($entry->names, $reader->languages)['text'];
			}
		}
		$places = [];
		foreach ($successors === [] ? [] : $this->places->visible($successors, $reader) as $id => $place) {
			$places[$id] = Texts::best($place->facts->names, $reader->languages, $place->facts->language)['text'];
		}
		return [
			'locations' => (object)array_map(static fn (array $ref): string => $ref['name'], $this->locations->refs($locations, $reader)),
			'themes' => (object)array_column($this->themes->refs(self::ids($values, ['themes']), $reader), 'label', 'id'),
			'equipment' => (object)$entries,
			'places' => (object)$places,
		];
	}

	/**
	 * @param list<array{string, mixed}> $values
	 * @param list<string> $fields
	 * @return list<int> the ids in these fields
	 */
	private static function ids(array $values, array $fields): array {
		$ids = [];
		foreach ($values as $pair) {
			if (in_array($pair[0], $fields, true)) {
				/** @var mixed $one */
				foreach (is_array($pair[1]) ? $pair[1] : [$pair[1]] as $one) {
					/** @var mixed $id */
					$id = is_array($one) ? $one['entryId'] ?? null : $one;
					if (is_int($id)) {
						$ids[$id] = $id;
					}
				}
			}
		}
		return array_values($ids);
	}
}
