<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\CommunityProblems;
use OCA\SmartCommons\Community\Rules\Standing;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\Problem;

/** Who may do what with a group. */
final class GroupPolicy {
	public function __construct(
		private readonly GroupMapper $groups,
		private readonly CommunityProblems $problems,
	) {
	}

	/**
	 * The group, if the reader may know of it: an open one, one on request, one's own, and any for moderators.
	 *
	 * @throws Problem
	 */
	public function seen(int $id, Reader $reader): Group {
		return $this->groups->visible([$id], $reader)[$id] ?? throw $this->problems->notFound();
	}

	/** Its members, and how to reach them: those who are in it; everybody for an open group. */
	public static function seesInside(Group $group, Reader $reader): bool {
		return $group->open() || $reader->isIn($group->id);
	}

	/** Requests, invitations and what was written with them: coordinators. */
	public static function seesRequests(Group $group, Reader $reader): bool {
		return $reader->coordinates($group->id);
	}

	/** @throws Problem unless the reader sees the group and coordinates it */
	public function coordinated(int $id, Reader $reader): Group {
		$group = $this->seen($id, $reader);
		return $reader->coordinates($id) ? $group : throw $this->problems->coordinatorsOnly();
	}

	/**
	 * What the reader can do now, in the order of likelihood.
	 *
	 * @param int $coordinators how many coordinators the group has
	 * @param int $members how many belong to it, coordinators included
	 * @return list<string>
	 */
	public static function may(Group $group, Standing $mine, int $coordinators, int $members, bool $inactive, Reader $reader): array {
		$closed = $group->closed();
		$joining = $group->facts->joining->value;
		$lead = $mine === Standing::Coordinator;
		return array_keys(array_filter([
			'accept' => $mine === Standing::Invited && !$closed,
			'decline' => $mine === Standing::Invited,
			'join' => ($mine === Standing::None || $mine === Standing::Requested) && $joining === 'open' && !$closed,
			'ask' => $mine === Standing::None && $joining === 'request' && !$closed,
			'withdraw' => $mine === Standing::Requested,
			'invite' => $lead && !$closed,
			'edit' => $lead && !$closed,
			'handover' => $lead && $members > 1,
			'reopen' => $lead && $closed,
			'adopt' => !$closed && $inactive && $reader->moderates(),
			'leave' => $mine === Standing::Member || ($lead && $coordinators > 1),
			'close' => $lead && !$closed,
		]));
	}
}
