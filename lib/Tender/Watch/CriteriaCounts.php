<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Tender\Rules\Criteria;

/**
 * Counts what many similar criteria match. All fields of criteria must hold, so the matches are those that the fields
 * have in common: each value of a field is asked once, and a step that changes one field costs one simple query.
 */
final class CriteriaCounts {
	/** @var array<string, array<int, int>> matches as keys, per field and value */
	private array $sets = [];

	public function __construct(
		private readonly WatchQuery $query,
		private readonly Reader $reader,
		private readonly int $now,
	) {
	}

	public function of(Criteria $criteria): int {
		$sets = [];
		foreach ($criteria->toArray() as $field => $value) {
			if ($value !== [] && $value !== null) {
				$sets[] = $this->matching(Criteria::fromArray([$field => $value]));
			}
		}
		if ($sets === []) {
			return count($this->matching(Criteria::fromArray([])));
		}
		usort($sets, static fn (array $a, array $b): int => count($a) <=> count($b));
		return count(array_intersect_key(...$sets));
	}

	/** @return array<int, int> */
	private function matching(Criteria $criteria): array {
		if (count($criteria->levels) > 1) {
			// the steps go through nearly all combinations of the five levels, and any of them is their union
			$sets = array_map(fn (string $level): array => $this->matching(Criteria::fromArray(['levels' => [$level]])), $criteria->levels);
			return array_replace(...$sets);
		}
		$key = json_encode($criteria->toArray(), JSON_THROW_ON_ERROR);
		return $this->sets[$key] ??= $this->query->set($criteria, $this->reader, $this->now);
	}
}
