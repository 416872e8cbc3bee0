<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Community\Location\Location;
use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Location\LocationType;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Place\Equipment\Catalogue;
use OCA\SmartCommons\Place\Rules\EquipmentItem;
use OCA\SmartCommons\Place\Rules\FieldAudience;
use OCA\SmartCommons\Place\Rules\InvalidFacts;
use OCA\SmartCommons\Place\Rules\Scope;

/**
 * Compares the facts of a place with what there is: locations, themes, the catalogue, other places. Fills in what
 * follows from them: the municipality of a point, the catalogue's entry for a name.
 */
final readonly class PlaceCheck {
	/** a point farther than this from its municipality's middle is a mistake, in kilometres */
	private const FAR = 40;

	public function __construct(
		private LocationService $locations,
		private ThemeDirectory $themes,
		private Catalogue $catalogue,
		private PlaceMapper $places,
		private PlaceProblems $problems,
	) {
	}

	/**
	 * @param array<array-key, mixed> $values by field
	 * @throws Invalid naming each field that is wrong
	 */
	public function facts(array $values): PlaceFacts {
		try {
			return PlaceFacts::fromArray($values);
		} catch (InvalidFacts $invalid) {
			throw $this->problems->facts($invalid);
		}
	}

	/**
	 * @param ?Place $before the place as it is; null: a new one
	 * @throws Invalid naming each field that is wrong
	 */
	public function settle(PlaceFacts $facts, ?Place $before): Settled {
		$wrong = [];
		$location = $this->location($facts, $wrong);
		$scopeId = $this->scope($facts, $location, $wrong);
		$themes = $this->themes->resolve($facts->themes);
		sort($themes);
		if (count($themes) !== count($facts->themes) && array_diff($facts->themes, $before->facts->themes ?? []) !== []) {
			$wrong['themes'] = $this->problems->unknownThemes();
		}
		$equipment = [];
		foreach ($facts->equipment as $at => $item) {
			$equipment[] = $this->item($item, $at, $wrong);
		}
		$this->successor($facts, $before, $wrong);
		if ($wrong !== []) {
			throw $this->problems->wrong($wrong);
		}
		return new Settled(
			$facts->with([
				'locationId' => $location?->id,
				'scopeId' => $scopeId,
				'themes' => $themes,
				'equipment' => array_map(static fn (EquipmentItem $item): array => $item->toArray(), $equipment),
			]),
			$location?->at,
		);
	}

	/** @param array<string, string> $wrong */
	private function location(PlaceFacts $facts, array &$wrong): ?Location {
		if ($facts->locationId === null) {
			$location = $facts->position === null ? null : $this->locations->nearest($facts->position);
			if ($location === null && $facts->fieldAudience['street'] !== FieldAudience::Public && $facts->position !== null) {
				$wrong['locationId'] = $this->problems->hiddenStreet();
			}
			return $location;
		}
		$location = $this->locations->find($facts->locationId);
		if ($location === null || $location->type !== LocationType::Municipality) {
			$wrong['locationId'] = $this->problems->unknownLocation();
			return null;
		}
		$km = $facts->position?->km($location->at) ?? 0;
		if ($km > self::FAR) {
			$wrong['position'] = $this->problems->farAway($km, $location->name($facts->language));
		}
		return $location;
	}

	/** @param array<string, string> $wrong */
	private function scope(PlaceFacts $facts, ?Location $location, array &$wrong): ?int {
		$type = match ($facts->scope) {
			Scope::Municipality => LocationType::Municipality,
			Scope::Province => LocationType::Province,
			Scope::Region => LocationType::Region,
			default => null,
		};
		if ($type === null) {
			return null;
		}
		if ($facts->scopeId === null) {
			return $facts->scope === Scope::Municipality ? $location?->id : null;
		}
		$area = $this->locations->find($facts->scopeId);
		if ($area === null || $area->type !== $type) {
			$wrong['scopeId'] = $this->problems->unknownArea();
		}
		return $facts->scopeId;
	}

	/** @param array<string, string> $wrong */
	private function item(EquipmentItem $item, int $at, array &$wrong): EquipmentItem {
		if ($item->entryId !== null) {
			if (!isset($this->catalogue->all()[$item->entryId])) {
				$wrong['equipment.' . $at . '.entryId'] = $this->problems->unknownEquipment();
			}
			return $item;
		}
		foreach ($item->names as $name) {
			$entry = $this->catalogue->named($name);
			if ($entry !== null) {
				return new EquipmentItem($entry->id, $item->names, $item->amount, $item->conditions, $item->reservable, $item->seenOn);
			}
		}
		return $item;
	}

	/** @param array<string, string> $wrong */
	private function successor(PlaceFacts $facts, ?Place $before, array &$wrong): void {
		if ($facts->successorId === null || $facts->successorId === $before?->facts->successorId) {
			return;
		}
		$successor = $this->places->all([$facts->successorId])[$facts->successorId] ?? null;
		if ($successor === null || $successor->id === $before?->id || $before !== null && $successor->facts->successorId === $before->id) {
			$wrong['successorId'] = $this->problems->unknownSuccessor();
		}
	}
}
