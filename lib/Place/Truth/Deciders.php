<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Community\Group\GroupTeams;
use OCA\SmartCommons\Community\Member\RoleMembers;
use OCA\SmartCommons\Core\Audience\Role;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\Stewards;

/** Who hears of a suggestion for a place. */
final readonly class Deciders {
	public function __construct(
		private GroupTeams $groups,
		private Stewards $stewards,
		private RoleMembers $roles,
	) {
	}

	/** @return list<string> who answers for it, coordinators of its group, stewards of its area; where there is none, moderators */
	public function of(Place $place): array {
		$group = $place->placement->groupId;
		$owner = $place->placement->ownerUid;
		$near = [
			...($owner === null ? [] : [$owner]),
			...($group === 0 ? [] : $this->groups->of([$group])[$group]->leaders ?? []),
			...$this->stewards->of($place->facts->locationId),
		];
		return array_values(array_unique($near === [] ? $this->roles->of(Role::Moderator) : $near));
	}
}
