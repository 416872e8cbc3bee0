<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Core\Member\MemberData;
use OCA\SmartCommons\Workspace\Files\Fetch\FetchMapper;

/** What goes with an account: its part in folders; what it attached and fetched loses its name. */
final class FilesData implements MemberData {
	public function __construct(
		private readonly FolderMapper $folders,
		private readonly FolderMemberMapper $members,
		private readonly DocumentMapper $documents,
		private readonly FetchMapper $fetches,
	) {
	}

	public function erase(string $uid): void {
		$this->folders->erase($uid);
		$this->members->erase($uid);
		$this->documents->anonymise($uid);
		$this->fetches->anonymise($uid);
	}
}
