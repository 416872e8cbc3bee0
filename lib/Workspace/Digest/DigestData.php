<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Core\Member\MemberData;

/** What the mail keeps of a person: how far it told. With it goes the link that stops it. */
final class DigestData implements MemberData {
	public function __construct(
		private readonly DigestStore $store,
	) {
	}

	public function erase(string $uid): void {
		$this->store->erase($uid);
	}
}
