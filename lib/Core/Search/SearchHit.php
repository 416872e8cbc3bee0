<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

use OCA\SmartCommons\Core\Item\ItemRef;

/** One item that a search found. */
final readonly class SearchHit {
	/** @param int $score higher is better; only comparable within one search */
	public function __construct(
		public ItemRef $ref,
		public int $score,
	) {
	}
}
