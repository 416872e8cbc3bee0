<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCA\SmartCommons\Community\Group\Group;
use OCA\SmartCommons\Community\Group\MembershipMapper;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCP\IUserManager;

/** The accounts of the server, as far as the app met them: names, and whether they are suspended. */
final class Accounts {
	public function __construct(
		private readonly IUserManager $users,
		private readonly CardMapper $cards,
		private readonly MembershipMapper $memberships,
		private readonly Outbox $outbox,
	) {
	}

	/**
	 * Makes sure that an account has a card with its present name; an account that is gone or suspended has none.
	 */
	public function meet(string $uid): ?Card {
		$user = $this->users->get($uid);
		if ($user === null || !$user->isEnabled()) {
			return null;
		}
		$uid = $user->getUID();
		$name = $user->getDisplayName();
		$card = $this->cards->find($uid);
		if ($card === null) {
			$this->cards->insert($uid, $name);
			return $this->cards->find($uid);
		}
		if ($card->displayName !== $name) {
			$this->renamed($uid, $name);
		}
		if ($card->suspended) {
			$this->suspended($uid, false);
		}
		return $card->displayName !== $name || $card->suspended ? $this->cards->find($uid) : $card;
	}

	/** The card of an account that the app met or that exists; null for one that is gone or suspended. */
	public function known(string $uid): ?Card {
		$card = $this->cards->find($uid);
		return $card !== null && !$card->suspended ? $card : $this->meet($uid);
	}

	public function renamed(string $uid, string $displayName): void {
		$this->cards->rename($uid, $displayName);
		$this->reindex($uid);
	}

	public function suspended(string $uid, bool $suspended): void {
		$this->cards->suspend($uid, $suspended);
		$this->reindex($uid);
		$this->outbox->itemsEvent(OutboxEvent::TEAM_CHANGED, Group::KIND, array_keys($this->memberships->ofAccount($uid)));
	}

	private function reindex(string $uid): void {
		$card = $this->cards->find($uid);
		if ($card !== null) {
			$this->outbox->itemsChanged(Card::KIND, [$card->id]);
		}
	}
}
