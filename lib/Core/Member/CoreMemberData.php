<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Member;

use OCA\SmartCommons\Core\Agenda\FeedMapper;
use OCA\SmartCommons\Core\Http\Idempotency\KeyStore;

/** What Core itself keeps of a person: calendar addresses and answers to repeated requests. */
final class CoreMemberData implements MemberData {
	public function __construct(
		private readonly FeedMapper $feeds,
		private readonly KeyStore $keys,
	) {
	}

	public function erase(string $uid): void {
		$this->feeds->deleteOf($uid);
		$this->keys->forgetMember($uid);
	}
}
