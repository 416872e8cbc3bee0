<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Item;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Search\SearchDocument;

/** How a module hands its items of one kind to Core. One class per kind, registered in the module's Module class. */
interface ItemSource {
	/** @return non-empty-string the kind, at most 16 lower-case letters, the same for ever (it is stored) */
	public function kind(): string;

	/**
	 * The items with these ids that the reader may see, keyed by id, in a fixed number of queries.
	 *
	 * @param list<int> $ids at most 1,000
	 * @return array<int, Item>
	 */
	public function items(array $ids, Reader $reader): array;

	/**
	 * What the search index should hold, whoever asks; an id that no longer exists is left out.
	 *
	 * @param list<int> $ids at most 1,000
	 * @return list<SearchDocument>
	 */
	public function documents(array $ids): array;

	/**
	 * All ids in ascending order, for rebuilding the index in steps.
	 *
	 * @return list<int> the next $limit ids greater than $after
	 */
	public function idsAfter(int $after, int $limit): array;

	/**
	 * Items with a date in this span that belong in the reader's own calendar (what the reader or one of the
	 * reader's groups works on), or in that one group's calendar where a group is given.
	 *
	 * @return list<Item>
	 */
	public function agenda(Reader $reader, ?int $groupId, int $from, int $until): array;
}
