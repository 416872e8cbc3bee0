<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\CommunityProblems;
use OCA\SmartCommons\Community\Member\Accounts;
use OCA\SmartCommons\Community\Member\CurrentReader;
use OCA\SmartCommons\Community\Rules\Activity;
use OCA\SmartCommons\Community\Rules\MembershipAction;
use OCA\SmartCommons\Community\Rules\MembershipRules;
use OCA\SmartCommons\Community\Rules\Refusal;
use OCA\SmartCommons\Community\Rules\Situation;
use OCA\SmartCommons\Community\Rules\Standing;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\Problem;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

/**
 * Changes memberships. Whoever changes one first takes the group's turn (a row lock that lasts until the commit), so
 * that what the rules weigh can't change under them: two coordinators who leave at once can't both be "one of two".
 */
final class MembershipService {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly GroupMapper $groups,
		private readonly MembershipMapper $memberships,
		private readonly Accounts $accounts,
		private readonly CurrentReader $readers,
		private readonly CommunityProblems $problems,
		private readonly MembershipWriter $writer,
	) {
	}

	/**
	 * I join, or ask to.
	 *
	 * @throws Problem
	 */
	public function join(int $groupId, Reader $reader, string $message): Membership {
		$uid = $reader->uid ?? '';
		return $this->change($groupId, $uid, $reader, [MembershipAction::Join], $message) ?? throw $this->problems->notFound();
	}

	/**
	 * A coordinator invites somebody; who asked already is in.
	 *
	 * @throws Problem
	 */
	public function invite(int $groupId, string $uid, Reader $reader): Membership {
		return $this->change($groupId, $uid, $reader, [MembershipAction::Invite]) ?? throw $this->problems->notFound();
	}

	/**
	 * Accepts a request or an invitation, gives another role, or both.
	 *
	 * @param non-empty-list<MembershipAction> $actions
	 * @throws Problem
	 */
	public function put(int $groupId, string $uid, Reader $reader, array $actions): Membership {
		return $this->change($groupId, $uid, $reader, $actions) ?? throw $this->problems->notFound();
	}

	/**
	 * Refuses, withdraws, declines, leaves or removes.
	 *
	 * @throws Problem
	 */
	public function remove(int $groupId, string $uid, Reader $reader): void {
		$this->change($groupId, $uid, $reader, [MembershipAction::Remove]);
	}

	/** @throws Problem */
	public function handOver(int $groupId, string $uid, Reader $reader): void {
		$this->change($groupId, $uid, $reader, [MembershipAction::HandOver]);
	}

	/**
	 * A moderator gives an inactive group a coordinator: a member of it, or themselves.
	 *
	 * @throws Problem
	 */
	public function adopt(int $groupId, string $uid, Reader $reader): void {
		$this->change($groupId, $uid, $reader, [MembershipAction::Adopt]);
	}

	/**
	 * @param list<MembershipAction> $actions one after the other, all or none
	 * @throws Problem
	 */
	private function change(int $groupId, string $uid, Reader $reader, array $actions, string $message = ''): ?Membership {
		$changed = $this->atomic(function () use ($groupId, $uid, $reader, $actions, $message): ?Membership {
			$this->groups->turn($groupId) || throw $this->problems->notFound();
			$group = $this->groups->visible([$groupId], $reader)[$groupId] ?? throw $this->problems->notFound();
			foreach ($actions as $action) {
				$this->step($group, $uid, $reader, $action, $message);
			}
			return $this->memberships->find($groupId, $uid);
		}, $this->db);
		$this->readers->forget();
		return $changed;
	}

	private function step(Group $group, string $uid, Reader $reader, MembershipAction $action, string $message): void {
		$actor = $this->standing($group->id, $reader->uid ?? '');
		$target = $uid === $reader->uid ? $actor : $this->standing($group->id, $uid);
		$decision = MembershipRules::decide($action, $this->situation($group, $actor, $target, $uid, $reader));
		if ($decision instanceof Refusal) {
			throw $this->problems->refusal($decision);
		}
		// nobody is brought in, or made answerable, who is gone or suspended
		if ($decision->target->value > $target->value && $this->accounts->meet($uid)?->uid !== $uid) {
			throw $this->problems->noSuchMember();
		}
		$this->move($group->id, $uid, $target, $decision->target, $reader, $decision->target === Standing::Requested ? $message : null);
		if ($decision->actor !== null) {
			$this->move($group->id, $reader->uid ?? '', $actor, $decision->actor, $reader);
		}
		if ($actor === Standing::Coordinator || $decision->target === Standing::Coordinator) {
			$this->groups->touch($group->id, $this->writer->now());
		}
	}

	private function situation(Group $group, Standing $actor, Standing $target, string $uid, Reader $reader): Situation {
		$others = $this->memberships->otherCoordinators($group->id, $uid);
		$all = $others + ($target === Standing::Coordinator ? 1 : 0);
		return new Situation(
			$group->facts->joining,
			$group->closed(),
			$actor,
			$target,
			$uid === $reader->uid,
			$others,
			$reader->moderates(),
			Activity::inactive($all, $group->lastActiveAt, $this->writer->now()),
		);
	}

	private function standing(int $groupId, string $uid): Standing {
		return $this->memberships->find($groupId, $uid)?->standing ?? Standing::None;
	}

	private function move(int $groupId, string $uid, Standing $from, Standing $to, Reader $reader, ?string $message = null): void {
		if ($from !== $to && !$this->writer->move($groupId, $uid, $from, $to, $reader->uid, $message)) {
			throw $this->problems->refusal(Refusal::NotThere);
		}
	}
}
