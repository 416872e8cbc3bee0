<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db;

use Doctrine\DBAL\Configuration;
use Doctrine\DBAL\DriverManager;
use Doctrine\DBAL\Tools\DsnParser;
use SmartCommons\DevHost\Db\Dialect\Dialect;
use SmartCommons\DevHost\Db\Dialect\MySqlDialect;
use SmartCommons\DevHost\Db\Dialect\PgSqlDialect;
use SmartCommons\DevHost\Db\Dialect\SqliteDialect;

/** Opens the host's database: SQLite in the data folder, or what SMARTCOMMONS_HOST_DB names. */
final class ConnectionFactory {
	/**
	 * @param string|null $url null or empty for SQLite, else e.g. `mysql://user:password@localhost/name` or
	 *                         `pgsql://user:password@localhost/name`
	 * @param string $dataDir folder that holds the SQLite file
	 */
	public static function open(?string $url, string $dataDir): Connection {
		if ($url === null || $url === '') {
			return self::connect(['driver' => 'pdo_sqlite', 'path' => $dataDir . '/host.db'], new SqliteDialect());
		}
		$schemes = ['mysql' => 'pdo_mysql', 'mariadb' => 'pdo_mysql', 'pgsql' => 'pdo_pgsql', 'postgres' => 'pdo_pgsql', 'postgresql' => 'pdo_pgsql', 'sqlite' => 'pdo_sqlite'];
		$params = (new DsnParser($schemes))->parse($url);
		return match ($params['driver'] ?? '') {
			'pdo_sqlite' => self::connect($params, new SqliteDialect()),
			'pdo_pgsql' => self::connect($params, new PgSqlDialect()),
			'pdo_mysql' => self::connect(self::mysql($params), new MySqlDialect()),
			default => throw new \InvalidArgumentException('SMARTCOMMONS_HOST_DB names a database that the host does not know; use sqlite, mysql, mariadb or pgsql'),
		};
	}

	/** A database that lives as long as this object. */
	public static function inMemory(): Connection {
		return self::connect(['driver' => 'pdo_sqlite', 'memory' => true], new SqliteDialect());
	}

	/**
	 * @param array<string, mixed> $params
	 * @return array<string, mixed>
	 */
	private static function mysql(array $params): array {
		$params['charset'] = 'utf8mb4';
		$params['defaultTableOptions'] = ['charset' => 'utf8mb4', 'collate' => 'utf8mb4_bin'];
		if (defined('PDO::MYSQL_ATTR_FOUND_ROWS')) {
			// An UPDATE tells how many rows matched, as on the other databases, not how many changed.
			$params['driverOptions'] = [\PDO::MYSQL_ATTR_FOUND_ROWS => true];
		}
		return $params;
	}

	/** @param array<string, mixed> $params */
	private static function connect(array $params, Dialect $dialect): Connection {
		$inner = DriverManager::getConnection($params, new Configuration());
		$dialect->connected($inner);
		return new Connection($inner, $dialect, new QueryLog());
	}
}
