<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Files;

use SmartCommons\DevHost\Services\Share\ShareTable;

/** What goes with an account: its files, what it shared, what was shared with it. */
final class AccountFiles {
	public function __construct(
		private readonly EntryTable $entries,
		private readonly ShareTable $shares,
	) {
	}

	public function remove(string $uid): void {
		$this->entries->delete($this->entries->home($uid));
		foreach ([...$this->shares->with($uid), ...$this->shares->owned($uid), ...$this->shares->by($uid)] as $share) {
			$this->shares->delete($share->id);
		}
	}
}
