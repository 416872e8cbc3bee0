<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Export;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Place\Exchange\Cells;
use OCA\SmartCommons\Place\Exchange\ServerNames;
use OCA\SmartCommons\Place\Find\PlaceFilter;
use OCA\SmartCommons\Place\Find\PlaceList;
use OCA\SmartCommons\Place\KnownPlaces;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceMapper;
use OCA\SmartCommons\Place\Sight;

/** The places of a search as rows of a file, with what this reader may see, in the order of the list. */
final readonly class PlaceRows {
	private const CHUNK = 500;

	private Cells $cells;

	public function __construct(
		private PlaceList $list,
		private PlaceMapper $places,
		private Sight $sight,
		private ServerNames $names,
	) {
		$this->cells = new Cells($names);
	}

	/**
	 * @return \Generator<int, array<string, string>> cells by column
	 * @throws \OCA\SmartCommons\Core\Problem\NotFound when a location or group asked for isn't there for this reader
	 */
	public function of(PlaceFilter $filter, Reader $reader): \Generator {
		// the search is asked before the first byte goes out: what is wrong with it can still be said
		return $this->rows($this->list->ids($filter, $reader), $reader);
	}

	/**
	 * @param list<int> $ids
	 * @return \Generator<int, array<string, string>>
	 */
	private function rows(array $ids, Reader $reader): \Generator {
		foreach (array_chunk($ids, self::CHUNK) as $some) {
			$places = $this->places->visible($some, $reader);
			$this->learn($places, $reader);
			foreach ($some as $id) {
				$place = $places[$id] ?? null;
				if ($place !== null) {
					yield array_filter([
						'id' => $place->placement->sourceId,
						'source' => KnownPlaces::source($place->placement->source),
						'licence' => $place->placement->licence,
						'attribution' => $place->placement->attribution,
					], static fn (string $cell): bool => $cell !== '') + $this->cells->of($this->sight->facts($place, $reader)->facts);
				}
			}
		}
	}

	/**
	 * Asks for the names of areas and of places that go on in others' stead, for all at once.
	 *
	 * @param array<int, Place> $places
	 */
	private function learn(array $places, Reader $reader): void {
		$areas = [];
		$successors = [];
		foreach ($places as $place) {
			foreach ([$place->facts->locationId, $place->facts->scopeId] as $area) {
				if ($area !== null) {
					$areas[] = $area;
				}
			}
			if ($place->facts->successorId !== null) {
				$successors[] = $place->facts->successorId;
			}
		}
		$this->names->learn($areas);
		$this->names->learnPlaces($successors, $this->places->visible($successors, $reader));
	}
}
