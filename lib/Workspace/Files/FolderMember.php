<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

/** One member's part in a folder. */
final readonly class FolderMember {
	/** @param ?string $shareId of the server; null: there is none, and the trouble says why */
	public function __construct(
		public string $uid,
		public ?string $shareId,
		public ?Trouble $trouble,
	) {
	}
}
