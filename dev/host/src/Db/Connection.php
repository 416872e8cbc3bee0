<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db;

use Doctrine\DBAL\Connection as DbalConnection;
use Doctrine\DBAL\Exception as DbalException;
use Doctrine\DBAL\Platforms\MariaDBPlatform;
use Doctrine\DBAL\Platforms\MySQLPlatform;
use Doctrine\DBAL\Platforms\PostgreSQLPlatform;
use Doctrine\DBAL\Platforms\SqlitePlatform;
use Doctrine\DBAL\Schema\Schema;
use OCP\DB\Exception;
use OCP\DB\IPreparedStatement;
use OCP\DB\IResult;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;
use OCP\PreConditionNotMetException;
use SmartCommons\DevHost\Db\Dialect\Dialect;
use SmartCommons\DevHost\Db\Query\QueryBuilder;
use SmartCommons\DevHost\Kernel\NotSupported;

/**
 * The server's view of a database: `*PREFIX*` in table names, backtick quotes on every database, nested transactions
 * as savepoints, errors with a reason.
 */
final class Connection implements IDBConnection {
	private readonly ?WriteFirst $order;

	public function __construct(
		private readonly DbalConnection $inner,
		private readonly Dialect $dialect,
		private readonly QueryLog $log,
		private readonly string $prefix = 'oc_',
	) {
		$inner->setNestTransactionsWithSavepoints(true);
		$this->order = $inner->getDatabasePlatform() instanceof SqlitePlatform ? new WriteFirst() : null;
		$filter = '/^' . preg_quote($prefix, '/') . '/';
		$inner->getConfiguration()->setSchemaAssetsFilter(
			static fn (mixed $asset): bool => preg_match($filter, is_string($asset) ? $asset : $asset->getName()) === 1,
		);
	}

	public function inner(): DbalConnection {
		return $this->inner;
	}

	public function dialect(): Dialect {
		return $this->dialect;
	}

	public function queryLog(): QueryLog {
		return $this->log;
	}

	public function prefix(): string {
		return $this->prefix;
	}

	public function getQueryBuilder() {
		return new QueryBuilder($this);
	}

	public function prepare($sql, $limit = null, $offset = null): IPreparedStatement {
		if ($limit !== null && $limit !== -1) {
			$sql = $this->inner->getDatabasePlatform()->modifyLimitQuery($sql, $limit, $offset ?? 0);
		}
		$sql = $this->finish($sql);
		return $this->wrap(fn (): IPreparedStatement => new PreparedStatement($this->inner->prepare($sql), $this->log, $sql), $sql);
	}

	public function executeQuery(string $sql, array $params = [], $types = []): IResult {
		$sql = $this->finish($sql);
		return $this->logged($sql, $params, fn (): IResult => new Result($this->inner->executeQuery($sql, $params, $types)));
	}

	public function executeUpdate(string $sql, array $params = [], array $types = []): int {
		return $this->executeStatement($sql, $params, $types);
	}

	public function executeStatement($sql, array $params = [], array $types = []): int {
		$sql = $this->finish($sql);
		return $this->logged($sql, $params, fn (): int => (int)$this->inner->executeStatement($sql, $params, $types));
	}

	public function lastInsertId(string $table): int {
		return $this->wrap(fn (): int => $this->dialect->lastInsertId($this->inner));
	}

	public function insertIfNotExist(string $table, array $input, ?array $compare = null) {
		throw new NotSupported('OCP\IDBConnection::insertIfNotExist()');
	}

	public function insertIgnoreConflict(string $table, array $values): int {
		$qb = $this->getQueryBuilder();
		$qb->insert($table);
		foreach ($values as $column => $value) {
			$qb->setValue($column, $qb->createNamedParameter($value));
		}
		return $this->executeStatement($this->dialect->ignoreConflict($qb->getSQL()), $qb->getParameters(), $qb->getParameterTypes());
	}

	public function setValues($table, array $keys, array $values, array $updatePreconditionValues = []): int {
		try {
			$insert = $this->getQueryBuilder();
			$insert->insert($table);
			foreach ($keys + $values as $column => $value) {
				$insert->setValue($column, $insert->createNamedParameter($value, self::typeOf($value)));
			}
			return $insert->executeStatement();
		} catch (Exception $e) {
			$exists = [Exception::REASON_CONSTRAINT_VIOLATION, Exception::REASON_UNIQUE_CONSTRAINT_VIOLATION];
			if (!in_array($e->getReason(), $exists, true)) {
				throw $e;
			}
		}
		$update = $this->getQueryBuilder();
		$update->update($table);
		foreach ($values as $column => $value) {
			$update->set($column, $update->createNamedParameter($value, self::typeOf($value)));
		}
		foreach ($updatePreconditionValues + $keys as $column => $value) {
			$update->andWhere($value === ''
				? $update->expr()->emptyString($column)
				: $update->expr()->eq($column, $update->createNamedParameter($value, self::typeOf($value)), self::typeOf($value)));
		}
		if ($update->executeStatement() === 0 && $updatePreconditionValues !== []) {
			throw new PreConditionNotMetException();
		}
		return 0;
	}

	public function lockTable($tableName): void {
		throw new NotSupported('OCP\IDBConnection::lockTable()');
	}

	public function unlockTable(): void {
		throw new NotSupported('OCP\IDBConnection::unlockTable()');
	}

	public function beginTransaction(): void {
		if (!$this->inTransaction()) {
			$this->order?->begin();
		}
		$this->wrap(fn (): bool => $this->inner->beginTransaction());
	}

	public function inTransaction(): bool {
		return $this->inner->getTransactionNestingLevel() > 0;
	}

	public function commit(): void {
		$this->wrap(fn (): bool => $this->inner->commit());
	}

	public function rollBack(): void {
		$this->wrap(fn (): bool => $this->inner->rollBack());
	}

	public function getError(): string {
		return '-1: ';
	}

	public function errorCode() {
		return -1;
	}

	public function errorInfo() {
		return [];
	}

	public function connect(): bool {
		return $this->wrap(fn (): bool => $this->inner->connect());
	}

	public function close(): void {
		$this->inner->close();
	}

	public function quote($input, $type = IQueryBuilder::PARAM_STR) {
		return $this->inner->quote($input, $type);
	}

	public function getDatabasePlatform() {
		return $this->inner->getDatabasePlatform();
	}

	public function dropTable(string $table): void {
		$name = $this->prefix . trim($table);
		if ($this->tableExists($table)) {
			$this->wrap(fn () => $this->inner->createSchemaManager()->dropTable($name));
		}
	}

	public function truncateTable(string $table, bool $cascade): void {
		$this->executeStatement($this->inner->getDatabasePlatform()->getTruncateTableSQL($this->prefix . trim($table), $cascade));
	}

	public function tableExists(string $table): bool {
		return $this->wrap(fn (): bool => $this->inner->createSchemaManager()->tablesExist([$this->prefix . trim($table)]));
	}

	public function escapeLikeParameter(string $param): string {
		return addcslashes($param, '\\_%');
	}

	public function supports4ByteText(): bool {
		return true;
	}

	public function createSchema(): Schema {
		return $this->wrap(fn (): Schema => $this->inner->createSchemaManager()->introspectSchema());
	}

	public function migrateToSchema(Schema $toSchema): void {
		$this->wrap(fn () => (new SchemaMigrator($this->inner))->migrate($toSchema));
	}

	public function getDatabaseProvider(bool $strict = false): string {
		$platform = $this->inner->getDatabasePlatform();
		return match (true) {
			$strict && $platform instanceof MariaDBPlatform => self::PLATFORM_MARIADB,
			$platform instanceof MySQLPlatform => self::PLATFORM_MYSQL,
			$platform instanceof PostgreSQLPlatform => self::PLATFORM_POSTGRES,
			default => self::PLATFORM_SQLITE,
		};
	}

	private function finish(string $sql): string {
		if ($this->inTransaction()) {
			$this->order?->check($sql);
		}
		return $this->dialect->fixup(str_replace('*PREFIX*', $this->prefix, $sql));
	}

	/**
	 * @template T
	 * @param array<array-key, mixed> $params
	 * @param \Closure(): T $run
	 * @return T
	 */
	private function logged(string $sql, array $params, \Closure $run): mixed {
		$began = hrtime(true);
		try {
			return $this->wrap($run, $sql);
		} finally {
			$this->log->record($sql, $params, (hrtime(true) - $began) / 1e6);
		}
	}

	/**
	 * @template T
	 * @param \Closure(): T $run
	 * @return T
	 * @throws Exception
	 */
	private function wrap(\Closure $run, ?string $sql = null): mixed {
		try {
			return $run();
		} catch (DbalException $e) {
			throw new DbException($e, $sql);
		}
	}

	private static function typeOf(mixed $value): int|string {
		return match (true) {
			is_bool($value) => IQueryBuilder::PARAM_BOOL,
			is_int($value) => IQueryBuilder::PARAM_INT,
			default => IQueryBuilder::PARAM_STR,
		};
	}
}
