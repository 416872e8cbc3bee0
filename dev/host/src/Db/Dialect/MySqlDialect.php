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
use SmartCommons\DevHost\Db\Query\FunctionBuilder;
use SmartCommons\DevHost\Db\Query\MySqlExpressionBuilder;
use SmartCommons\DevHost\Db\Query\QueryBuilder;

/** MySQL and MariaDB. */
final class MySqlDialect implements Dialect {
	public const COLLATION = 'utf8mb4_general_ci';

	/** READ COMMITTED as on the server: what another transaction committed meanwhile is seen, also inside one's own. */
	public function connected(Connection $connection): void {
		$connection->setTransactionIsolation(TransactionIsolationLevel::READ_COMMITTED);
		$connection->executeStatement('SET SESSION AUTOCOMMIT=1');
	}

	public function fixup(string $sql): string {
		return str_replace(' ILIKE ', ' COLLATE ' . self::COLLATION . ' LIKE ', $sql);
	}

	public function ignoreConflict(string $insert): string {
		return (string)preg_replace('/^INSERT/i', 'INSERT IGNORE', $insert);
	}

	public function lastInsertId(Connection $connection): int {
		return (int)$connection->lastInsertId();
	}

	public function expressions(QueryBuilder $query): IExpressionBuilder {
		return new MySqlExpressionBuilder($query->connection(), $this->functions($query));
	}

	public function functions(QueryBuilder $query): IFunctionBuilder {
		return new FunctionBuilder($query->connection(), $query);
	}
}
