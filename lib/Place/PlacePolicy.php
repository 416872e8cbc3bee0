<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Place\Rules\FieldAudience;

/** Who may do what with places and see which of their fields; a place that one may not see doesn't get here. */
final readonly class PlacePolicy {
	public function __construct(
		private Stewards $stewards,
	) {
	}

	/** Any member adds a place; one that a group keeps only a member of it. */
	public function add(Reader $reader, int $groupId): bool {
		return $reader->uid !== null && ($groupId === 0 || $reader->isIn($groupId));
	}

	/** Who answers for it, coordinators of the group that keeps it, stewards of its area, moderators. Everybody else suggests. */
	public function edit(Reader $reader, Place $place): bool {
		return $this->answersFor($reader, $place->placement->ownerUid, $place->placement->groupId, $place->facts->locationId);
	}

	/** Those who decide on what others suggest are trusted: what they add needs nobody to confirm it. */
	public function decide(Reader $reader, int $groupId, ?int $locationId): bool {
		return $this->answersFor($reader, null, $groupId, $locationId);
	}

	/** Any member who was there. */
	public function confirm(Reader $reader, Place $place): bool {
		return $reader->uid !== null && $place->facts->state->isThere();
	}

	/** Whether a field that is for these is for this reader too. */
	public function sees(Reader $reader, FieldAudience $audience, ?string $ownerUid, int $groupId, ?int $locationId): bool {
		return match ($audience) {
			FieldAudience::Public => true,
			FieldAudience::Members => $reader->uid !== null,
			FieldAudience::Editors => $groupId !== 0 && $reader->isIn($groupId) || $this->answersFor($reader, $ownerUid, $groupId, $locationId),
		};
	}

	/** @return list<string> the contract's `may` */
	public function may(Reader $reader, Place $place): array {
		return array_keys(array_filter([
			'edit' => $this->edit($reader, $place),
			'confirm' => $this->confirm($reader, $place),
			'suggest' => $reader->uid !== null,
		]));
	}

	private function answersFor(Reader $reader, ?string $ownerUid, int $groupId, ?int $locationId): bool {
		return $reader->uid !== null && (
			$ownerUid === $reader->uid
			|| $groupId !== 0 && $reader->coordinates($groupId)
			|| $reader->moderates()
			|| $this->stewards->looksAfter($reader, $locationId)
		);
	}
}
