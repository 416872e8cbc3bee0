<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\Role;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlacePolicy;

/** Who brings files of places, and what they may put right with them. */
final readonly class ImportPolicy {
	public function __construct(
		private PlacePolicy $places,
	) {
	}

	/** Moderators and editors for all; coordinators for their group. */
	public function import(Reader $reader, int $groupId): bool {
		return $groupId === 0
			? $reader->moderates() || $reader->has(Role::Editor)
			: $reader->coordinates($groupId) || $reader->isIn($groupId) && $reader->moderates();
	}

	/** An import is seen by who brought the file, and by moderators; one for a group by who brought it and is still in it. */
	public function see(Reader $reader, ImportRun $run): bool {
		return $reader->uid !== null && ($run->terms->groupId === 0
			? $reader->uid === $run->uid || $reader->moderates()
			: $reader->uid === $run->uid && $reader->isIn($run->terms->groupId));
	}

	/** A list of all puts right what no group keeps, one of a group what that group keeps; more only who may anyway. */
	public function update(Reader $reader, Place $place, Terms $terms): bool {
		return $place->placement->groupId === $terms->groupId || $this->places->edit($reader, $place);
	}
}
