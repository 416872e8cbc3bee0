<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db\Query;

use OCP\DB\QueryBuilder\IQueryFunction;

/** A piece of SQL that is taken as it stands. */
final class QueryFunction implements IQueryFunction {
	public function __construct(
		private readonly string $sql,
	) {
	}

	public function __toString(): string {
		return $this->sql;
	}
}
