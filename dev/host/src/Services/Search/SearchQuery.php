<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Search;

use OCP\Search\IFilter;
use OCP\Search\IFilterCollection;
use OCP\Search\ISearchQuery;

/** What somebody searches for. */
final readonly class SearchQuery implements ISearchQuery {
	public function __construct(
		private Filters $filters,
		private int $limit,
		private int|string|null $cursor,
		private string $route,
	) {
	}

	public function getTerm(): string {
		$term = $this->getFilter(IFilter::BUILTIN_TERM)?->get();
		return is_string($term) ? $term : '';
	}

	public function getFilter(string $name): ?IFilter {
		return $this->filters->get($name);
	}

	public function getFilters(): IFilterCollection {
		return $this->filters;
	}

	public function getSortOrder(): int {
		return ISearchQuery::SORT_DATE_DESC;
	}

	public function getLimit(): int {
		return $this->limit;
	}

	public function getCursor() {
		return $this->cursor;
	}

	public function getRoute(): string {
		return $this->route;
	}

	public function getRouteParameters(): array {
		return [];
	}
}
