<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceCheck;
use OCA\SmartCommons\Place\Placement;
use OCA\SmartCommons\Place\PlaceReads;
use OCA\SmartCommons\Place\PlaceService;
use OCA\SmartCommons\Place\Rules\Cause;
use OCA\SmartCommons\Place\Rules\ImportMerge;
use OCA\SmartCommons\Place\Settled;

/** Puts a place right that we have; what a person changed here stays as that person left it. */
final readonly class RowUpdate {
	public function __construct(
		private PlaceReads $reads,
		private PlaceService $places,
		private PlaceCheck $check,
		private ChangedHere $here,
		private ImportPolicy $policy,
		private RowFacts $facts,
		private ImportWords $words,
	) {
	}

	/** @return positive-int the new id */
	public function create(Settled $settled, Placement $placement, Reader $reader): int {
		return $this->places->create($settled, $placement, Cause::Import, $reader);
	}

	/**
	 * @param bool $own the place comes from this list; else only what is empty is filled in
	 * @param array<string, mixed> $said values by field
	 * @throws RefusedRow
	 * @throws \OCA\SmartCommons\Core\Problem\Problem
	 */
	public function of(int $placeId, bool $own, array $said, Placement $placement, Terms $terms, Reader $reader): RowOutcome {
		$place = $this->reads->any($placeId);
		if (!$this->policy->update($reader, $place, $terms)) {
			if ($own) {
				throw new RefusedRow(['source' => $this->words->notYours()]);
			}
			return new RowOutcome(RowOutcome::UNCHANGED, $placeId);
		}
		$proposed = $this->check->settle($this->check->facts(ImportMerge::proposal($place->facts, $said)), $place)->facts;
		[$change, $keep] = ImportMerge::fields($place->facts, $proposed, $this->here->fields($placeId), !$own);
		$changes = array_intersect_key($proposed->toArray(), array_flip($change));
		$under = $own && $place->placement->source !== '' ? $place->placement->under($placement->licence, $placement->attribution) : $place->placement;
		$after = $place;
		if ($changes !== [] || $under != $place->placement) {
			$after = $this->places->apply($placeId, $changes, Cause::Import, $reader, $place->version, placement: $under);
		}
		$told = [...$this->facts->changes($place->facts, $after->facts), ...self::terms($place, $under)];
		// what is still another than in the file
		$kept = $keep === [] ? [] : $this->facts->changes($after->facts, $proposed);
		return new RowOutcome($told === [] ? RowOutcome::UNCHANGED : RowOutcome::UPDATED, $placeId, $told, $kept);
	}

	/** @return list<array{column: string, was: string, became: string}> */
	private static function terms(Place $place, Placement $under): array {
		$before = $place->placement;
		$both = [
			['column' => 'licence', 'was' => $before->licence, 'became' => $under->licence],
			['column' => 'attribution', 'was' => $before->attribution, 'became' => $under->attribution],
		];
		return array_values(array_filter($both, static fn (array $one): bool => $one['was'] !== $one['became']));
	}
}
