<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\CommunityProblems;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\Cursor;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Problem\Problem;

/** The people of a group, as far as the reader may know them. */
final class MembershipList {
	public function __construct(
		private readonly GroupPolicy $policy,
		private readonly MembershipMapper $memberships,
		private readonly CommunityProblems $problems,
	) {
	}

	/**
	 * @return array{list<array<string, mixed>>, ?string} Membership of each, and where the next page starts
	 * @throws Problem
	 */
	public function page(int $groupId, Input $input, Reader $reader): array {
		$group = $this->policy->seen($groupId, $reader);
		if (!GroupPolicy::seesInside($group, $reader)) {
			throw $this->problems->membersOnly();
		}
		[$limit, $after] = $input->collect(static fn (Input $input): array => [$input->limit(), self::after($input)]);
		$all = GroupPolicy::seesRequests($group, $reader);
		$rows = $this->memberships->list($group->id, $all, $limit + 1, $after);
		$page = array_slice($rows, 0, $limit);
		$last = end($page);
		$cursor = $last === false || count($rows) <= $limit ? null : Cursor::encode($last['position']);
		return [array_map(static fn (array $row): array => $row['membership']->view($all), $page), $cursor];
	}

	/** @return ?array{int, string, int} */
	private static function after(Input $input): ?array {
		$cursor = $input->cursor(3);
		if ($cursor === null) {
			return null;
		}
		// the rank is compared with small numbers, which some databases do in 32 bits
		return [max(0, min(9, (int)($cursor[0] ?? 0))), (string)($cursor[1] ?? ''), (int)($cursor[2] ?? 0)];
	}
}
