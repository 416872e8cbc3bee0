<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Search;

use OCP\Search\IFilter;
use OCP\Search\IFilterCollection;

/** The filters of one search, by name. */
final readonly class Filters implements IFilterCollection {
	/** @param array<string, IFilter> $filters */
	public function __construct(
		private array $filters,
	) {
	}

	public function has(string $name): bool {
		return isset($this->filters[$name]);
	}

	public function get(string $name): ?IFilter {
		return $this->filters[$name] ?? null;
	}

	public function getIterator(): \Traversable {
		return new \ArrayIterator($this->filters);
	}

	public function count(): int {
		return count($this->filters);
	}
}
