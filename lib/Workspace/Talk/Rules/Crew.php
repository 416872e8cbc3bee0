<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk\Rules;

/** Who shall be in a conversation. */
final readonly class Crew {
	/**
	 * @param list<string> $members accounts
	 * @param list<string> $moderators those of the members who moderate
	 * @param bool $open whether new people are let in; from what is closed one only leaves
	 */
	private function __construct(
		public array $members,
		public array $moderators,
		public bool $open,
	) {
	}

	/**
	 * @param list<string> $members
	 * @param list<string> $leaders who answer for the team, members or not
	 * @param bool $open whether the team works
	 * @param bool $part whether it is a part of another team: one without a leader among its people is moderated by
	 *                   whoever is in it longest
	 */
	public static function of(array $members, array $leaders, bool $open, bool $part): self {
		$moderators = array_values(array_intersect($members, $leaders));
		return new self($members, $moderators === [] && $part ? array_slice($members, 0, 1) : $moderators, $open);
	}

	/** Whether a conversation can be made for it: one without a moderator could be entered by nobody. */
	public function canMeet(): bool {
		return $this->open && $this->moderators !== [];
	}
}
