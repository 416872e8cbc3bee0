<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Activity\Exceptions;

class FilterNotFoundException extends \InvalidArgumentException {
	public function __construct(
		protected string $filter,
	) {
		parent::__construct('Filter ' . $filter . ' not found');
	}

	public function getFilterId(): string {
		return $this->filter;
	}
}
