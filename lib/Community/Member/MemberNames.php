<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCP\IL10N;
use OCP\IUserManager;

/** Names of members beside what they did or wrote. Other modules may use it. */
final readonly class MemberNames {
	private const CHUNK = 900;

	public function __construct(
		private CardMapper $cards,
		private IUserManager $users,
		private IL10N $l10n,
	) {
	}

	/**
	 * One query per 900 accounts that the app met.
	 *
	 * @param array<?string> $uids null: nobody (any more)
	 * @return array<string, string> display name per account that exists
	 */
	public function of(array $uids): array {
		$names = [];
		foreach (array_chunk(array_unique(array_filter($uids, static fn (?string $uid): bool => $uid !== null)), self::CHUNK) as $some) {
			$known = $this->cards->names($some);
			foreach ($some as $uid) {
				$name = $known[$uid] ?? $this->users->getDisplayName($uid);
				if ($name !== null) {
					$names[$uid] = $name;
				}
			}
		}
		return $names;
	}

	/** What stands where the name of somebody who has gone would be. */
	public function former(): string {
		return $this->l10n->t('Former member');
	}
}
