<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\Rules\Standing;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Core\Text\Texts;

/** Groups as teams with a conversation and a folder. */
final class GroupTeams {
	public function __construct(
		private readonly GroupMapper $groups,
		private readonly MembershipMapper $memberships,
	) {
	}

	/**
	 * @param list<int> $ids at most 900
	 * @return array<int, Team> by group id
	 */
	public function of(array $ids): array {
		$members = [];
		$leaders = [];
		foreach ($this->memberships->belonging($ids) as $membership) {
			$members[$membership->groupId][] = $membership->uid;
			if ($membership->standing === Standing::Coordinator) {
				$leaders[$membership->groupId][] = $membership->uid;
			}
		}
		$teams = [];
		foreach ($this->groups->byIds($ids) as $id => $group) {
			$teams[$id] = new Team(
				new ItemRef(Group::KIND, max(1, $id)),
				$members[$id] ?? [],
				$leaders[$id] ?? [],
				self::language($group->facts),
				$group->facts->channels['talk'],
				$group->facts->channels['folder'],
				!$group->closed(),
			);
		}
		return $teams;
	}

	private static function language(GroupFacts $facts): string {
		$languages = [...$facts->languages, ...array_keys($facts->names)];
		return array_values(array_intersect($languages, Texts::LANGUAGES))[0] ?? 'en';
	}
}
