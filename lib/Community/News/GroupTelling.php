<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\News;

use OCA\SmartCommons\Community\Group\Group;
use OCA\SmartCommons\Community\Group\Membership;
use OCA\SmartCommons\Community\Group\MembershipMapper;
use OCA\SmartCommons\Community\Rules\Standing;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\News\News;
use OCA\SmartCommons\Core\News\NewsDesk;
use OCA\SmartCommons\Core\Outbox\Outbox;

/** Tells those whom it concerns that somebody's standing in a group changed; inside the transaction of the change. */
final class GroupTelling {
	/** Somebody is no longer in a group; payload `{group, uid}`. */
	public const LEFT = 'group.left';

	public function __construct(
		private readonly NewsDesk $desk,
		private readonly Outbox $outbox,
		private readonly MembershipMapper $memberships,
	) {
	}

	/**
	 * @param ?string $actor who did it
	 * @param int $now unix seconds
	 */
	public function moved(int $groupId, string $uid, Standing $from, Standing $to, ?string $actor, int $now): void {
		if ($from === Standing::Requested || $from === Standing::Invited) {
			$this->desk->takeBack($this->open($groupId, $uid));
		}
		if ($from->belongs() && !$to->belongs()) {
			$this->outbox->renew(self::LEFT, 'left:' . $groupId . ':' . NewsDesk::of($uid), ['group' => $groupId, 'uid' => $uid]);
		}
		$own = $actor === $uid;
		match (true) {
			$to === Standing::Requested => $this->toCoordinators(GroupNews::REQUEST, $this->requestKey($groupId, $uid), $groupId, $uid),
			$to === Standing::Invited => $this->toOne(GroupNews::INVITATION, $this->invitationKey($groupId, $uid), $groupId, $uid, $actor),
			$to === Standing::Coordinator && !$own => $this->role($groupId, $uid, $actor, 'coordinator'),
			$from === Standing::Coordinator && $to === Standing::Member && !$own => $this->role($groupId, $uid, $actor, 'member'),
			$from === Standing::Requested && !$own => $this->answer($groupId, $uid, $to->belongs(), $actor, $now),
			!$from->belongs() && $to === Standing::Member && $own => $this->toCoordinators(GroupNews::JOINED, $this->key(GroupNews::JOINED, $groupId, $uid, $now), $groupId, $uid),
			default => null,
		};
	}

	/**
	 * An account is gone: nobody needs to answer it any more.
	 *
	 * @param list<int> $groupIds where it had a standing
	 */
	public function gone(string $uid, array $groupIds): void {
		$this->desk->takeBack(array_merge([], ...array_map(fn (int $groupId): array => $this->open($groupId, $uid), $groupIds)));
	}

	/** Only the last role is news. */
	private function role(int $groupId, string $uid, ?string $actor, string $role): void {
		$key = GroupNews::ROLE . ':' . $groupId . ':' . NewsDesk::of($uid);
		$this->desk->takeBack([$key]);
		$this->toOne(GroupNews::ROLE, $key, $groupId, $uid, $actor, ['role' => $role]);
	}

	/** Who asked hears the answer; of a refusal not from whom. */
	private function answer(int $groupId, string $uid, bool $accepted, ?string $actor, int $now): void {
		$what = $accepted ? GroupNews::ACCEPTED : GroupNews::DECLINED;
		$this->toOne($what, $this->key($what, $groupId, $uid, $now), $groupId, $uid, $accepted ? $actor : null);
	}

	/**
	 * @param non-empty-string $what
	 * @param non-empty-string $key
	 */
	private function toCoordinators(string $what, string $key, int $groupId, string $uid): void {
		$coordinators = array_map(
			static fn (Membership $one): string => $one->uid,
			$this->memberships->with(Standing::Coordinator, [$groupId]),
		);
		$this->desk->tellThem(new News($what, $key, $this->item($groupId), $groupId, $coordinators, $uid));
	}

	/**
	 * @param non-empty-string $what
	 * @param non-empty-string $key
	 * @param array<string, string> $args
	 */
	private function toOne(string $what, string $key, int $groupId, string $uid, ?string $actor, array $args = []): void {
		$this->desk->tellThem(new News($what, $key, $this->item($groupId), $groupId, [$uid], $actor, $args));
	}

	/** @return list<string> keys of what waits for an answer */
	private function open(int $groupId, string $uid): array {
		return [$this->requestKey($groupId, $uid), $this->invitationKey($groupId, $uid)];
	}

	/** @return non-empty-string */
	private function requestKey(int $groupId, string $uid): string {
		return GroupNews::REQUEST . ':' . $groupId . ':' . NewsDesk::of($uid);
	}

	/** @return non-empty-string */
	private function invitationKey(int $groupId, string $uid): string {
		return GroupNews::INVITATION . ':' . $groupId . ':' . NewsDesk::of($uid);
	}

	/** @return non-empty-string */
	private function key(string $what, int $groupId, string $uid, int $now): string {
		return $what . ':' . $groupId . ':' . NewsDesk::of($uid) . ':' . $now;
	}

	private function item(int $groupId): ItemRef {
		return new ItemRef(Group::KIND, max(1, $groupId));
	}
}
