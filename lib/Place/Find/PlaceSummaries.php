<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Find;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Rules\Point;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Text\Fold;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Core\Text\Words;
use OCA\SmartCommons\Place\Equipment\Catalogue;
use OCA\SmartCommons\Place\Opening;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceMapper;
use OCA\SmartCommons\Place\PlaceView;
use OCA\SmartCommons\Place\Sight;
use OCP\AppFramework\Utility\ITimeFactory;

/** Places as lists show them: the contract's PlaceSummary, for many at once in a fixed number of queries. */
final readonly class PlaceSummaries {
	private const MATCHES = 3;

	public function __construct(
		private PlaceMapper $places,
		private LocationService $locations,
		private Catalogue $catalogue,
		private Sight $sight,
		private Opening $opening,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @param list<Found> $found
	 * @return list<array<string, mixed>> in the order given
	 */
	public function of(array $found, PlaceFilter $filter, Reader $reader): array {
		$places = $found === [] ? [] : $this->places->visible(array_map(static fn (Found $one): int => $one->id, $found), $reader);
		$locations = $this->locations->refs(array_values(array_filter(array_map(static fn (Place $place): ?int => $place->facts->locationId, $places))), $reader);
		$asked = array_values(array_filter(Words::of($filter->words), static fn (string $word): bool => !Words::isEmpty($word)));
		$summaries = [];
		foreach ($found as $one) {
			$place = $places[$one->id] ?? null;
			if ($place !== null) {
				$summaries[] = $this->summary($place, $one->metres, $reader)
					+ ['location' => $locations[$place->facts->locationId ?? 0] ?? null, 'matches' => $this->matches($place, $filter, $asked, $reader)];
			}
		}
		return $summaries;
	}

	/**
	 * Places known by id, without a search.
	 *
	 * @param list<int> $ids
	 * @return list<array<string, mixed>> in the order given; what the reader may not see is left out
	 */
	public function byIds(array $ids, Reader $reader): array {
		return $this->of(
			array_map(static fn (int $id): Found => new Found($id, null, null, 0, 0, '', [], ''), $ids),
			new PlaceFilter(),
			$reader,
		);
	}

	/** @return array<string, mixed> */
	private function summary(Place $place, ?int $metres, Reader $reader): array {
		$now = $this->time->getTime();
		$seen = $this->sight->facts($place, $reader);
		$facts = $seen->facts;
		$at = $facts->position ?? $place->area;
		return [
			'id' => $place->id,
			'kind' => $facts->kind->value,
			'name' => Texts::best($facts->names, $reader->languages, $facts->language),
			'sentence' => Texts::best($facts->sentence, $reader->languages, $facts->language),
			'state' => $facts->state->word(),
			'pausedUntil' => $facts->pausedUntil,
			'successorId' => $facts->successorId,
			'street' => $facts->street,
			'postcode' => $facts->postcode,
			'position' => self::position($at),
			'exact' => $facts->position !== null,
			'km' => $metres === null ? null : round($metres / 1000, 1),
			'open' => $this->opening->now($place, $now),
			'hours' => PlaceView::hours($facts),
			'hoursText' => $facts->hoursText,
			'phone' => $facts->phone,
			'email' => $facts->email,
			'website' => $facts->website,
			'access' => $facts->access->value,
			'price' => $facts->price->value,
			'wheelchair' => $facts->wheelchair->value,
			'languages' => $facts->languages,
			'audience' => $place->placement->word(),
			'verifiedAt' => $place->verifiedAt,
			'overdue' => $place->isOverdue($now),
		];
	}

	/** @return ?array{lat: float, lon: float} the contract's Position */
	public static function position(?Point $at): ?array {
		return $at === null ? null : ['lat' => $at->lat / 100_000, 'lon' => $at->lon / 100_000];
	}

	/**
	 * The equipment because of which a place was found.
	 *
	 * @param list<string> $asked folded words
	 * @return list<array{text: string, language: string}>
	 */
	private function matches(Place $place, PlaceFilter $filter, array $asked, Reader $reader): array {
		$matches = [];
		foreach ($place->facts->equipment as $item) {
			$fits = $item->entryId !== null && in_array($item->entryId, $filter->equipment, true);
			foreach ($fits || $asked === [] ? [] : $this->catalogue->words($item) as $word) {
				foreach ($asked as $one) {
					$fits = $fits || str_contains(Fold::text($word), $one) || mb_strlen($one) > 4 && levenshtein(mb_substr(Fold::text($word), 0, 60), mb_substr($one, 0, 60)) <= 2;
				}
			}
			if ($fits) {
				$matches[] = $this->catalogue->name($item, $reader);
			}
		}
		return array_slice($matches, 0, self::MATCHES);
	}
}
