<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\News\GroupTelling;
use OCA\SmartCommons\Community\Rules\Standing;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCP\AppFramework\Utility\ITimeFactory;

/** Brings members from one standing to another, and has it told; inside the transaction of the change. */
final class MembershipWriter {
	public function __construct(
		private readonly MembershipMapper $memberships,
		private readonly Outbox $outbox,
		private readonly GroupTelling $telling,
		private readonly ITimeFactory $time,
	) {
	}

	public function now(): int {
		return $this->time->getTime();
	}

	/**
	 * @param ?string $actor account that does it
	 * @param ?string $message what who asks to join wrote
	 * @return bool false when the account has another standing than `$from` by now
	 */
	public function move(int $groupId, string $uid, Standing $from, Standing $to, ?string $actor, ?string $message = null): bool {
		if (!$this->memberships->move($groupId, $uid, $from, $to, $this->now(), $message)) {
			return false;
		}
		if ($from->belongs() || $to->belongs()) {
			$this->outbox->teamChanged(new ItemRef(Group::KIND, max(1, $groupId)));
		}
		$this->telling->moved($groupId, $uid, $from, $to, $actor, $this->now());
		return true;
	}
}
