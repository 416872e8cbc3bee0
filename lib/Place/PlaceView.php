<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Place\Equipment\Catalogue;
use OCA\SmartCommons\Place\Find\PlaceSummaries;
use OCA\SmartCommons\Place\Rules\EquipmentItem;
use OCA\SmartCommons\Place\Rules\Hours\HoursPeriod;

/** One place as the contract has it, with what this reader may see. */
final readonly class PlaceView {
	public function __construct(
		private PlaceMapper $places,
		private Sight $sight,
		private PlacePolicy $policy,
		private LocationService $locations,
		private ThemeDirectory $themes,
		private Catalogue $catalogue,
		private PlacePeople $people,
	) {
	}

	/** @return array<string, mixed> the contract's Place */
	public function whole(Place $place, Reader $reader): array {
		$seen = $this->sight->facts($place, $reader);
		$facts = $seen->facts;
		$best =
			/** @param array<string, string> $texts */
			static fn (array $texts): array => Texts::best($texts, $reader->languages, $facts->language);
		$locations = $this->locations->refs(array_values(array_filter([$facts->locationId, $facts->scopeId])), $reader);
		$predecessors = $this->places->predecessors($place->id, $reader);
		$others = $this->places->visible(array_values(array_filter([$facts->successorId, ...$predecessors])), $reader);
		$ref = static fn (Place $other): array => ['id' => $other->id, 'name' => Texts::best($other->facts->names, $reader->languages, $other->facts->language)];
		$successor = $others[$facts->successorId ?? 0] ?? null;
		return [
			'id' => $place->id,
			'facts' => self::facts($facts),
			'hidden' => $seen->hidden,
			'name' => $best($facts->names),
			'sentence' => $best($facts->sentence),
			'about' => $best($facts->about),
			'location' => $locations[$facts->locationId ?? 0] ?? null,
			'scopeArea' => $locations[$facts->scopeId ?? 0] ?? null,
			'position' => PlaceSummaries::position($facts->position ?? $place->area),
			'exact' => $facts->position !== null,
			'themes' => $this->themes->refs($facts->themes, $reader),
			'equipment' => array_map(fn (EquipmentItem $item): array => $this->item($item, $reader), $facts->equipment),
			'audience' => $place->placement->word(),
			'successor' => $successor === null ? null : $ref($successor),
			'predecessors' => array_map($ref, array_values(array_intersect_key($others, array_flip($predecessors)))),
			'source' => $place->placement->source,
			'licence' => $place->placement->licence,
			'attribution' => $place->placement->attribution,
			'verifiedAt' => $place->verifiedAt,
			'createdAt' => $place->createdAt,
			'changedAt' => $place->changedAt,
			'version' => $place->version,
			'may' => $this->policy->may($reader, $place),
		] + $this->people->of($place, $reader, $this->policy->edit($reader, $place));
	}

	/** @return array<string, mixed> the contract's PlaceFacts: empty texts are objects too */
	public static function facts(PlaceFacts $facts): array {
		$values = $facts->toArray();
		$equipment = array_map(static fn (array $item): array => ['names' => (object)$item['names']] + $item, $values['equipment']);
		return [
			'names' => (object)$values['names'],
			'sentence' => (object)$values['sentence'],
			'about' => (object)$values['about'],
			'hours' => self::hours($facts),
			'equipment' => $equipment,
		] + $values;
	}

	/** @return ?array<string, mixed> opening hours, where a week that says nothing is an object too */
	public static function hours(PlaceFacts $facts): ?array {
		if ($facts->hours === null) {
			return null;
		}
		return [
			'periods' => array_map(static function (HoursPeriod $period): array {
				$values = $period->toArray();
				return ['week' => (object)($values['week'] ?? [])] + $values;
			}, $facts->hours->periods),
		] + $facts->hours->toArray();
	}

	/** @return array<string, mixed> the contract's Equipment */
	private function item(EquipmentItem $item, Reader $reader): array {
		return ['names' => (object)$item->names] + $item->toArray() + [
			'name' => $this->catalogue->name($item, $reader),
			'themes' => $this->themes->refs($this->catalogue->entry($item)->themes ?? [], $reader),
		];
	}
}
