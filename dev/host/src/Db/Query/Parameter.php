<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db\Query;

use OCP\DB\QueryBuilder\IParameter;

final class Parameter implements IParameter {
	public function __construct(
		private readonly string $name,
	) {
	}

	public function __toString(): string {
		return $this->name;
	}
}
