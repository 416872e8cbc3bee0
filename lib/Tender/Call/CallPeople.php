<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCP\IUserManager;

/** Names of the members who added or changed calls. */
final readonly class CallPeople {
	public function __construct(
		private IUserManager $users,
	) {
	}

	/** @return ?array{uid: string, displayName: string} the contract's MemberRef; null once the account is gone */
	public function ref(?string $uid): ?array {
		$name = $this->name($uid);
		return $uid === null || $name === null ? null : ['uid' => $uid, 'displayName' => $name];
	}

	public function name(?string $uid): ?string {
		return $uid === null ? null : $this->users->getDisplayName($uid);
	}
}
