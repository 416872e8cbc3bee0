<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db\Dialect;

use Doctrine\DBAL\Connection;
use Doctrine\DBAL\TransactionIsolationLevel;
use OCP\DB\QueryBuilder\IExpressionBuilder;
use OCP\DB\QueryBuilder\IFunctionBuilder;
use SmartCommons\DevHost\Db\Query\PgSqlExpressionBuilder;
use SmartCommons\DevHost\Db\Query\PgSqlFunctionBuilder;
use SmartCommons\DevHost\Db\Query\QueryBuilder;

final class PgSqlDialect implements Dialect {
	/** READ COMMITTED as on the server: what another transaction committed meanwhile is seen, also inside one's own. */
	public function connected(Connection $connection): void {
		$connection->setTransactionIsolation(TransactionIsolationLevel::READ_COMMITTED);
	}

	public function fixup(string $sql): string {
		return str_ireplace(['`', 'UNIX_TIMESTAMP()'], ['"', 'cast(extract(epoch from current_timestamp) as integer)'], $sql);
	}

	public function ignoreConflict(string $insert): string {
		return $insert . ' ON CONFLICT DO NOTHING';
	}

	public function lastInsertId(Connection $connection): int {
		return (int)$connection->fetchOne('SELECT lastval()');
	}

	public function expressions(QueryBuilder $query): IExpressionBuilder {
		return new PgSqlExpressionBuilder($query->connection(), $this->functions($query));
	}

	public function functions(QueryBuilder $query): IFunctionBuilder {
		return new PgSqlFunctionBuilder($query->connection(), $query);
	}
}
