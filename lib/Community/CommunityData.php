<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community;

use OCA\SmartCommons\Community\Group\Group;
use OCA\SmartCommons\Community\Group\GroupMapper;
use OCA\SmartCommons\Community\Group\MembershipMapper;
use OCA\SmartCommons\Community\Member\Card;
use OCA\SmartCommons\Community\Member\CardMapper;
use OCA\SmartCommons\Community\News\GroupTelling;
use OCA\SmartCommons\Community\Theme\ThemeMapper;
use OCA\SmartCommons\Core\Member\MemberData;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

/**
 * What goes with an account: its card, memberships, requests and invitations; its theme proposals lose their name. A
 * group whose last coordinator goes this way is inactive, and a moderator can give it another.
 */
final class CommunityData implements MemberData {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly CardMapper $cards,
		private readonly GroupMapper $groups,
		private readonly MembershipMapper $memberships,
		private readonly ThemeMapper $themes,
		private readonly Outbox $outbox,
		private readonly GroupTelling $telling,
	) {
	}

	public function erase(string $uid): void {
		$this->atomic(function () use ($uid): void {
			// a write comes first: SQLite refuses a transaction that reads before, when another one wrote in between
			$this->themes->anonymise($uid);
			$groups = array_keys($this->memberships->ofAccount($uid));
			// always in the same order, so that two erasures can't wait for one another
			sort($groups);
			foreach ($groups as $group) {
				$this->groups->turn($group);
			}
			$this->memberships->erase($uid);
			$this->telling->gone($uid, $groups);
			$this->outbox->itemsEvent(OutboxEvent::TEAM_CHANGED, Group::KIND, $groups);
			$card = $this->cards->erase($uid);
			if ($card !== null) {
				$this->outbox->itemsChanged(Card::KIND, [$card]);
			}
		}, $this->db);
	}
}
