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
use OCP\AppFramework\Db\TTransactional;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IDBConnection;

/** Starting, changing, closing and reopening groups. */
final class GroupService {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly GroupMapper $groups,
		private readonly GroupWriter $writer,
		private readonly MembershipMapper $memberships,
		private readonly GroupPolicy $policy,
		private readonly CommunityProblems $problems,
		private readonly ITimeFactory $time,
	) {
	}

	/**
	 * @return int the new group's id; who starts it coordinates it
	 * @throws Problem
	 */
	public function create(GroupInput $input, string $uid): int {
		$this->writer->check($input);
		return $this->atomic(function () use ($input, $uid): int {
			$now = $this->time->getTime();
			$id = $this->groups->insert($input->facts, $now);
			$this->memberships->move($id, $uid, Standing::None, Standing::Coordinator, $now);
			$this->writer->links($id, $input);
			$this->writer->audience($id, $input->facts->joining, false);
			return $id;
		}, $this->db);
	}

	/**
	 * @param ?int $version what the caller last saw; null: whatever is there
	 * @param callable(): array<array-key, mixed> $current what the answer shows when somebody was first
	 * @throws Problem
	 */
	public function change(Group $group, GroupInput $input, ?int $version, callable $current): void {
		if ($group->closed()) {
			throw $this->problems->groupClosed();
		}
		$this->writer->check($input);
		$this->atomic(function () use ($group, $input, $version, $current): void {
			$this->groups->update($group->id, $version ?? $group->version, $input->facts, $this->time->getTime())
				|| throw $this->problems->changed($current());
			$this->writer->links($group->id, $input);
			$this->writer->audience($group->id, $input->facts->joining, false);
		}, $this->db);
	}

	/** @throws Problem */
	public function close(int $id, Reader $reader): void {
		$group = $this->policy->coordinated($id, $reader);
		if ($group->closed()) {
			throw $this->problems->groupClosed();
		}
		$this->setClosed($group, true);
	}

	/** @throws Problem */
	public function reopen(int $id, Reader $reader): void {
		$group = $this->policy->coordinated($id, $reader);
		if (!$group->closed()) {
			throw $this->problems->groupNotClosed();
		}
		$this->setClosed($group, false);
	}

	private function setClosed(Group $group, bool $closed): void {
		$this->atomic(function () use ($group, $closed): void {
			$now = $this->time->getTime();
			// somebody else did the same just now
			$this->groups->close($group->id, $group->version, $closed ? $now : 0, $now)
				|| throw ($closed ? $this->problems->groupClosed() : $this->problems->groupNotClosed());
			$this->writer->audience($group->id, $group->facts->joining, $closed);
		}, $this->db);
	}
}
