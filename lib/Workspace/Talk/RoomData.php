<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Core\Member\MemberData;

/** What conversations keep of a person; Talk itself forgets its own part. */
final class RoomData implements MemberData {
	public function __construct(
		private readonly RoomMemberMapper $members,
	) {
	}

	public function erase(string $uid): void {
		$this->members->erase($uid);
	}
}
