<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\UnifiedSearch;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Search\SearchPage;
use OCA\SmartCommons\Core\Search\SearchQuery;

/** Core's search, narrowed further; a page is filled from as many of Core's pages as it takes, up to a bound. */
final class FilteredSearch {
	/** hits looked at per step, and steps per page */
	private const STEP = 50;
	private const STEPS = 6;

	public function __construct(
		private readonly SearchPage $search,
	) {
	}

	/**
	 * @param ?string $cursor of the page before
	 * @return array{list<Item>, ?string} at most $limit items, and where the next page starts; null at the end
	 * @throws Problem when the cursor isn't one of ours
	 */
	public function page(SearchQuery $query, ItemFilter $filter, Reader $reader, int $limit, ?string $cursor): array {
		[$skip, $place] = self::position($cursor);
		$step = $filter->isOpen() ? $limit : self::STEP;
		$found = [];
		for ($steps = 0; $steps < self::STEPS; $steps++) {
			$hits = $this->search->find($query, $reader, $step, $place);
			foreach (array_slice($hits->items, $skip, null, true) as $at => $item) {
				if (!$filter->admits($item)) {
					continue;
				}
				$found[] = $item;
				if (count($found) === $limit) {
					return [$found, self::next($at + 1, count($hits->items), $place, $hits->cursor)];
				}
			}
			[$skip, $place] = [0, $hits->cursor];
			if ($place === null) {
				return [$found, null];
			}
		}
		return [$found, '0.' . $place];
	}

	/** Where to go on: within the same step of Core's search, at the next one, or nowhere. */
	private static function next(int $at, int $count, ?string $place, ?string $after): ?string {
		if ($at < $count) {
			return $at . '.' . ($place ?? '');
		}
		return $after === null ? null : '0.' . $after;
	}

	/** @return array{int, ?string} hits to pass over, and the cursor of Core's search */
	private static function position(?string $cursor): array {
		$parts = explode('.', $cursor ?? '', 2);
		$place = $parts[1] ?? '';
		return [max(0, min(self::STEP, (int)$parts[0])), $place === '' ? null : $place];
	}
}
