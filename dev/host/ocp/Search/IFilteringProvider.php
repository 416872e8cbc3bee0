<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Search;

interface IFilteringProvider extends IProvider {
	/** @return string[] */
	public function getSupportedFilters(): array;

	/** @return string[] */
	public function getAlternateIds(): array;

	/** @return list<FilterDefinition> */
	public function getCustomFilters(): array;
}
