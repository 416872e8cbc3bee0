<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use Doctrine\DBAL\Platforms\AbstractPlatform;
use Doctrine\DBAL\Schema\Schema;
use OCP\DB\Exception;
use OCP\DB\IPreparedStatement;
use OCP\DB\IResult;
use OCP\DB\QueryBuilder\IQueryBuilder;

interface IDBConnection {
	public const PLATFORM_MYSQL = 'mysql';
	public const PLATFORM_ORACLE = 'oracle';
	public const PLATFORM_POSTGRES = 'postgres';
	public const PLATFORM_SQLITE = 'sqlite';
	public const PLATFORM_MARIADB = 'mariadb';

	/** @return IQueryBuilder */
	public function getQueryBuilder();

	/**
	 * @param string $sql
	 * @param int|null $limit
	 * @param int|null $offset
	 * @throws Exception
	 */
	public function prepare($sql, $limit = null, $offset = null): IPreparedStatement;

	/**
	 * @param array<array-key, mixed> $params
	 * @param array<array-key, int|string|null> $types
	 * @throws Exception
	 */
	public function executeQuery(string $sql, array $params = [], $types = []): IResult;

	/**
	 * @throws Exception
	 * @deprecated 21.0.0
	 */
	public function executeUpdate(string $sql, array $params = [], array $types = []): int;

	/**
	 * @param string $sql
	 * @param array<array-key, mixed> $params
	 * @param array<array-key, int|string|null> $types
	 * @throws Exception
	 */
	public function executeStatement($sql, array $params = [], array $types = []): int;

	/**
	 * @throws Exception
	 * @deprecated 21.0.0
	 */
	public function lastInsertId(string $table): int;

	/**
	 * @return int
	 * @throws Exception
	 * @deprecated 15.0.0
	 */
	public function insertIfNotExist(string $table, array $input, ?array $compare = null);

	/** @param array<string, mixed> $values */
	public function insertIgnoreConflict(string $table, array $values): int;

	/**
	 * @param string $table
	 * @param array<string, mixed> $keys
	 * @param array<string, mixed> $values
	 * @param array<string, mixed> $updatePreconditionValues
	 * @throws Exception
	 * @throws PreConditionNotMetException
	 */
	public function setValues($table, array $keys, array $values, array $updatePreconditionValues = []): int;

	/**
	 * @param string $tableName
	 * @throws Exception
	 */
	public function lockTable($tableName): void;

	/** @throws Exception */
	public function unlockTable(): void;

	/** @throws Exception */
	public function beginTransaction(): void;

	public function inTransaction(): bool;

	/** @throws Exception */
	public function commit(): void;

	/** @throws Exception */
	public function rollBack(): void;

	/** @deprecated 21.0.0 */
	public function getError(): string;

	/**
	 * @return int
	 * @deprecated 21.0.0
	 */
	public function errorCode();

	/**
	 * @return array<array-key, mixed>
	 * @deprecated 21.0.0
	 */
	public function errorInfo();

	/** @throws Exception */
	public function connect(): bool;

	public function close(): void;

	/**
	 * @param mixed $input
	 * @param int $type
	 * @return mixed
	 */
	public function quote($input, $type = IQueryBuilder::PARAM_STR);

	/**
	 * @return AbstractPlatform
	 * @deprecated 30.0.0
	 */
	public function getDatabasePlatform();

	/** @throws Exception */
	public function dropTable(string $table): void;

	/** @throws Exception */
	public function truncateTable(string $table, bool $cascade): void;

	/** @throws Exception */
	public function tableExists(string $table): bool;

	public function escapeLikeParameter(string $param): string;

	public function supports4ByteText(): bool;

	/** @throws Exception */
	public function createSchema(): Schema;

	/** @throws Exception */
	public function migrateToSchema(Schema $toSchema): void;

	/**
	 * @return self::PLATFORM_MYSQL|self::PLATFORM_ORACLE|self::PLATFORM_POSTGRES|self::PLATFORM_SQLITE|self::PLATFORM_MARIADB
	 */
	public function getDatabaseProvider(bool $strict = false): string;
}
