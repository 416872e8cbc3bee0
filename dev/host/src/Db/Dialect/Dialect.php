<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db\Dialect;

use Doctrine\DBAL\Connection;
use OCP\DB\QueryBuilder\IExpressionBuilder;
use OCP\DB\QueryBuilder\IFunctionBuilder;
use SmartCommons\DevHost\Db\Query\QueryBuilder;

/** What differs between the databases, in the way the server hides it from apps. */
interface Dialect {
	/** Settings of a new connection. */
	public function connected(Connection $connection): void;

	/** Rewrites the common SQL of apps (backticks, some functions) for this database. */
	public function fixup(string $sql): string;

	/** Turns an INSERT into one that does nothing when a unique key exists already. */
	public function ignoreConflict(string $insert): string;

	public function lastInsertId(Connection $connection): int;

	public function expressions(QueryBuilder $query): IExpressionBuilder;

	public function functions(QueryBuilder $query): IFunctionBuilder;
}
