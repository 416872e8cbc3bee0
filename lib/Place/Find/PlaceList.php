<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Find;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\Cursor;
use OCA\SmartCommons\Core\Problem\NotFound;
use OCA\SmartCommons\Core\Problem\Problems;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Place\Rules\PlaceKind;

/** What a search of places answers: a page of the list, or all of it for the map. */
final readonly class PlaceList {
	public const CURSOR = 3;

	public function __construct(
		private PlaceFinder $finder,
		private PlaceSummaries $summaries,
		private Problems $problems,
	) {
	}

	/**
	 * @param ?list<int|string|null> $after decoded cursor: sort, id and place in the list of the last one given
	 * @return array{items: list<array<string, mixed>>, cursor: ?string, total: int, corrected: ?string}
	 * @throws NotFound when a location or group asked for isn't there for this reader
	 */
	public function page(PlaceFilter $filter, Reader $reader, int $limit, ?array $after): array {
		$this->check($filter, $reader);
		$found = $this->finder->find($filter, $reader);
		$start = $after === null || $after[0] !== $filter->sort ? 0 : self::behind($found->places, (int)$after[1], (int)$after[2]);
		$page = array_slice($found->places, $start, $limit);
		$last = end($page);
		$next = $start + count($page);
		return [
			'items' => $this->summaries->of($page, $filter, $reader),
			'cursor' => $last === false || $next >= count($found->places) ? null : Cursor::encode([$filter->sort, $last->id, $next - 1]),
			'total' => count($found->places),
			'corrected' => $found->corrected,
		];
	}

	/**
	 * All of a search, in the same order: for files.
	 *
	 * @return list<int>
	 * @throws NotFound when a location or group asked for isn't there for this reader
	 */
	public function ids(PlaceFilter $filter, Reader $reader): array {
		$this->check($filter, $reader);
		return $this->finder->find($filter, $reader)->ids();
	}

	/**
	 * The contract's PlaceMap.
	 *
	 * @return array<string, mixed>
	 * @throws NotFound when a location or group asked for isn't there for this reader
	 */
	public function map(PlaceFilter $filter, Reader $reader): array {
		$this->check($filter, $reader);
		$found = $this->finder->find($filter, $reader, names: true);
		$kinds = array_flip(array_map(static fn (PlaceKind $kind): string => $kind->value, PlaceKind::cases()));
		$map = ['ids' => [], 'lat' => [], 'lon' => [], 'kind' => [], 'open' => [], 'state' => [], 'name' => []];
		$lat = 0;
		$lon = 0;
		foreach ($found->places as $place) {
			$map['ids'][] = $place->id;
			$map['lat'][] = $place->at === null ? null : $place->at->lat - $lat;
			$map['lon'][] = $place->at === null ? null : $place->at->lon - $lon;
			$lat = $place->at->lat ?? $lat;
			$lon = $place->at->lon ?? $lon;
			$map['kind'][] = $kinds[$place->kind] ?? 0;
			$map['open'][] = $place->open;
			$map['state'][] = $place->state;
			$map['name'][] = Texts::best($place->names, $reader->languages, $place->language)['text'];
		}
		return $map + ['corrected' => $found->corrected];
	}

	/** @throws NotFound */
	private function check(PlaceFilter $filter, Reader $reader): void {
		if ($filter->group !== null && !$reader->isIn($filter->group)) {
			throw $this->problems->notFound();
		}
	}

	/**
	 * Where the list goes on: behind the last one given, wherever it stands now; if it left the list, where it stood.
	 *
	 * @param list<Found> $places
	 */
	private static function behind(array $places, int $id, int $stood): int {
		foreach ($places as $at => $place) {
			if ($place->id === $id) {
				return $at + 1;
			}
		}
		return max(0, min($stood, count($places)));
	}
}
