<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Fetch;

use OCA\SmartCommons\Core\Item\ItemRef;

/** The fetching of the documents of one piece of work; a new one takes the place of the one before. */
final readonly class FetchRun {
	/** @param ?string $uid who asked for it */
	public function __construct(
		public int $id,
		public ItemRef $ref,
		public ?string $uid,
	) {
	}
}
