<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Core\Audience\Reader;

/** Leaves out of a place what its reader may not see. */
final readonly class Sight {
	private const FIELDS = ['email', 'phone', 'person', 'street'];

	public function __construct(
		private PlacePolicy $policy,
	) {
	}

	public function facts(Place $place, Reader $reader): SeenFacts {
		$hidden = [];
		$changes = [];
		foreach (self::FIELDS as $field) {
			$audience = $place->facts->fieldAudience[$field];
			if (!$this->policy->sees($reader, $audience, $place->placement->ownerUid, $place->placement->groupId, $place->facts->locationId)) {
				$hidden[] = $field;
				$changes[$field] = '';
			}
		}
		if (isset($changes['street']) && $place->facts->position !== null) {
			// the position tells the street
			$hidden[] = 'position';
			$changes['position'] = null;
			$changes['locationId'] = $place->facts->locationId;
		}
		return new SeenFacts($hidden === [] ? $place->facts : $place->facts->with($changes), $hidden);
	}

	/**
	 * Fields that this reader may not see, of all that could be named: for histories and suggestions.
	 *
	 * @return list<string>
	 */
	public function hidden(Place $place, Reader $reader): array {
		return $this->facts($place, $reader)->hidden;
	}
}
