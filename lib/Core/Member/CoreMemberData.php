<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Member;

use OCA\SmartCommons\Core\Agenda\FeedMapper;
use OCA\SmartCommons\Core\Http\Idempotency\KeyStore;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Core\News\Rhythms;

/** What Core itself keeps of a person: calendar addresses, news and answers to repeated requests. */
final class CoreMemberData implements MemberData {
	public function __construct(
		private readonly FeedMapper $feeds,
		private readonly KeyStore $keys,
		private readonly NewsStore $news,
		private readonly Rhythms $rhythms,
	) {
	}

	public function erase(string $uid): void {
		$this->feeds->deleteOf($uid);
		$this->keys->forgetMember($uid);
		$this->news->erase($uid);
		$this->rhythms->erase($uid);
	}
}
