<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\NewPlaces;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceCheck;
use OCA\SmartCommons\Place\PlaceReads;
use OCA\SmartCommons\Place\PlaceService;
use OCA\SmartCommons\Place\Rules\Cause;

/** Makes of what was accepted what it was suggested to be. */
final readonly class Acceptance {
	public function __construct(
		private PlaceService $places,
		private PlaceReads $reads,
		private PlaceCheck $check,
		private NewPlaces $new,
	) {
	}

	/**
	 * @param ?Place $place as it was looked at; null: a new one, for which nobody answers yet
	 * @param array<string, mixed> $values by field
	 * @param list<int> $notDuplicateOf places that were shown and are not the same
	 * @throws Problem changed-meanwhile, possible-duplicate, or naming what is missing without the refused fields
	 */
	public function write(?Place $place, array $values, array $notDuplicateOf, Reader $reader): Place {
		if ($place !== null) {
			return $this->places->apply($place->id, $values, Cause::Suggestion, $reader, $place->version);
		}
		$settled = $this->check->settle($this->check->facts($values), null);
		$this->new->refuseDouble($settled->facts, $notDuplicateOf, $reader);
		return $this->reads->any($this->places->create($settled, $this->new->byHand(null), Cause::Suggestion, $reader));
	}
}
