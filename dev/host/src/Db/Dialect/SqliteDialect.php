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
use SmartCommons\DevHost\Db\Query\SqliteExpressionBuilder;
use SmartCommons\DevHost\Db\Query\SqliteFunctionBuilder;

final class SqliteDialect implements Dialect {
	/** The server's own settings: LIKE minds case, a write-ahead log. Foreign keys stay off there too. */
	public function connected(Connection $connection): void {
		$connection->executeStatement('PRAGMA case_sensitive_like = true');
		$connection->executeStatement('PRAGMA journal_mode = WAL');
		$pdo = $connection->getNativeConnection();
		if ($pdo instanceof \PDO) {
			$pdo->sqliteCreateFunction('md5', 'md5', 1);
		}
	}

	public function fixup(string $sql): string {
		$sql = (string)preg_replace('/`(\w+)` ILIKE \?/', 'LOWER($1) LIKE LOWER(?)', $sql);
		return str_ireplace(
			['`', 'NOW()', 'GREATEST(', 'UNIX_TIMESTAMP()'],
			['"', "datetime('now')", 'MAX(', "strftime('%s','now')"],
			$sql,
		);
	}

	public function ignoreConflict(string $insert): string {
		return $insert . ' ON CONFLICT DO NOTHING';
	}

	public function lastInsertId(Connection $connection): int {
		return (int)$connection->lastInsertId();
	}

	public function expressions(QueryBuilder $query): IExpressionBuilder {
		return new SqliteExpressionBuilder($query->connection(), $this->functions($query));
	}

	public function functions(QueryBuilder $query): IFunctionBuilder {
		return new SqliteFunctionBuilder($query->connection(), $query);
	}
}
