<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Item\ItemRef;

/** What the search index holds of one item. */
final readonly class SearchDocument {
	/**
	 * @param list<SearchField> $fields every text that can be searched, in all its languages
	 * @param int $sortAt unix seconds; of equally good hits the later comes first
	 */
	public function __construct(
		public ItemRef $ref,
		public Audience $audience,
		public array $fields,
		public int $sortAt = 0,
	) {
	}
}
