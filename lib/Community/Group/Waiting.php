<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\Rules\Standing;
use OCA\SmartCommons\Core\Audience\Reader;

/** What waits for a member's answer: invitations to them, requests to the groups they coordinate. */
final class Waiting {
	public function __construct(
		private readonly GroupMapper $groups,
		private readonly MembershipMapper $memberships,
	) {
	}

	/** @return list<Group> groups that invited this reader */
	public function invitations(Reader $reader): array {
		$ids = array_keys(array_filter(
			$this->memberships->ofAccount($reader->uid ?? ''),
			static fn (Standing $standing): bool => $standing === Standing::Invited,
		));
		$groups = $ids === [] ? [] : $this->groups->byIds($ids);
		return array_values(array_filter($groups, static fn (Group $group): bool => !$group->closed()));
	}

	/** @return list<Membership> requests that this reader may decide on */
	public function requests(Reader $reader, ?int $limit = null): array {
		return $this->memberships->with(Standing::Requested, $reader->coordinates, $limit);
	}

	/** @return array<int, int> how many requests wait, per group that this reader coordinates */
	public function perGroup(Reader $reader): array {
		$counts = $reader->coordinates === [] ? [] : $this->memberships->counts($reader->coordinates);
		return array_filter(array_map(static fn (array $count): int => $count[Standing::Requested->value] ?? 0, $counts));
	}

	public function count(Reader $reader): int {
		return count($this->invitations($reader)) + array_sum($this->perGroup($reader));
	}
}
