<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Files;

use SmartCommons\DevHost\Services\Share\ShareRow;

/** Where somebody sees an entry, and what that person may do with it there. */
final readonly class Place {
	/**
	 * @param string $path `/uid/files/…`
	 * @param int $permissions of OCP\Constants
	 * @param ?ShareRow $share through which it is seen; null for what is one's own
	 */
	public function __construct(
		public string $path,
		public Entry $entry,
		public int $permissions,
		public ?ShareRow $share = null,
	) {
	}

	/** Whether it is the shared folder or file itself and not something in it. */
	public function isMount(): bool {
		return $this->share !== null && $this->share->node === $this->entry->id;
	}

	public function uid(): string {
		return explode('/', $this->path)[1];
	}
}
