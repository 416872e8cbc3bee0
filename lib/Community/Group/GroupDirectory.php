<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Core\Audience\Reader;
use OCP\AppFramework\Utility\ITimeFactory;

/** What other modules may ask about groups. */
final class GroupDirectory {
	public function __construct(
		private readonly GroupMapper $groups,
		private readonly MembershipMapper $memberships,
		private readonly ITimeFactory $time,
	) {
	}

	/**
	 * Names in the reader's best language, of those groups that the reader may know of.
	 *
	 * @param list<int> $ids at most 1,000
	 * @return array<int, string> keyed by id
	 */
	public function names(array $ids, Reader $reader): array {
		return array_map(static fn (array $name): string => $name['text'], $this->texts($ids, $reader));
	}

	/**
	 * The same with the language of each name.
	 *
	 * @param list<int> $ids at most 1,000
	 * @return array<int, array{text: string, language: string}> keyed by id
	 */
	public function texts(array $ids, Reader $reader): array {
		if ($ids === []) {
			return [];
		}
		return array_map(
			static fn (Group $group): array => $group->name($reader->languages),
			$this->groups->visible(array_values(array_unique($ids)), $reader),
		);
	}

	/** @return list<string> accounts that belong to the group, without suspended ones */
	public function members(int $groupId): array {
		return $this->memberships->uids($groupId);
	}

	public function isMember(int $groupId, string $uid): bool {
		$membership = $this->memberships->find($groupId, $uid);
		return $membership !== null && $membership->standing->belongs();
	}

	/**
	 * Those of these groups that tell their members by mail; closed ones tell nothing any more.
	 *
	 * @param list<int> $ids at most 1,000
	 * @return list<int>
	 */
	public function withDigest(array $ids): array {
		$groups = $ids === [] ? [] : $this->groups->byIds($ids);
		return array_keys(array_filter($groups, static fn (Group $group): bool => $group->facts->channels['digest'] && !$group->closed()));
	}

	/** A coordinator did something for the group, so it isn't left alone. */
	public function active(int $groupId): void {
		$this->groups->touch($groupId, $this->time->getTime());
	}
}
