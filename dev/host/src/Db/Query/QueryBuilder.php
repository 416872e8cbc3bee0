<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db\Query;

use Doctrine\DBAL\Query\QueryBuilder as DbalQueryBuilder;
use OCP\DB\IResult;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\DB\QueryBuilder\IQueryFunction;
use OCP\IDBConnection;
use SmartCommons\DevHost\Db\Connection;

/**
 * The server's query builder: every name is quoted and every table prefixed, unless it comes as a function, parameter
 * or literal. Conditions given to where() and having() are SQL already.
 */
final class QueryBuilder implements IQueryBuilder {
	/** Limits of Oracle and PostgreSQL, about which the server writes an error into its log. */
	private const MAX_LIST = 1000;
	private const MAX_PARAMETERS = 65535;
	private const MAX_ALIAS = 30;

	private readonly DbalQueryBuilder $inner;
	private bool $prefixTables = true;
	private mixed $insertedTable = null;

	/** @var list<string> */
	private array $outputColumns = [];

	public function __construct(
		private readonly Connection $connection,
	) {
		$this->inner = new DbalQueryBuilder($connection->inner());
	}

	public function connection(): Connection {
		return $this->connection;
	}

	public function automaticTablePrefix($enabled) {
		$this->prefixTables = $enabled;
	}

	public function expr() {
		return $this->connection->dialect()->expressions($this);
	}

	public function func() {
		return $this->connection->dialect()->functions($this);
	}

	public function getType() {
		return $this->inner->getType();
	}

	public function getConnection() {
		return $this->connection;
	}

	public function getState() {
		return $this->inner->getState();
	}

	public function executeQuery(?IDBConnection $connection = null): IResult {
		if ($this->getType() !== DbalQueryBuilder::SELECT) {
			throw new \RuntimeException('Invalid query type, expected SELECT query');
		}
		$this->checkLimits();
		return ($connection ?? $this->connection)->executeQuery($this->getSQL(), $this->getParameters(), $this->getParameterTypes());
	}

	public function executeStatement(?IDBConnection $connection = null): int {
		if ($this->getType() === DbalQueryBuilder::SELECT) {
			throw new \RuntimeException('Invalid query type, expected INSERT, DELETE or UPDATE statement');
		}
		$this->checkLimits();
		return ($connection ?? $this->connection)->executeStatement($this->getSQL(), $this->getParameters(), $this->getParameterTypes());
	}

	public function getSQL() {
		return $this->inner->getSQL();
	}

	public function setParameter($key, $value, $type = null) {
		$this->inner->setParameter($key, $value, $type);
		return $this;
	}

	public function setParameters(array $params, array $types = []) {
		$this->inner->setParameters($params, $types);
		return $this;
	}

	public function getParameters() {
		return $this->inner->getParameters();
	}

	public function getParameter($key) {
		return $this->inner->getParameter($key);
	}

	public function getParameterTypes() {
		return $this->inner->getParameterTypes();
	}

	public function getParameterType($key) {
		return $this->inner->getParameterType($key);
	}

	public function setFirstResult($firstResult) {
		$this->inner->setFirstResult((int)$firstResult);
		return $this;
	}

	public function getFirstResult() {
		return $this->inner->getFirstResult();
	}

	public function setMaxResults($maxResults) {
		$this->inner->setMaxResults($maxResults === null ? null : (int)$maxResults);
		return $this;
	}

	public function getMaxResults() {
		return $this->inner->getMaxResults();
	}

	public function select(...$selects) {
		$columns = self::flat($selects);
		$this->addOutputColumns($columns);
		$this->inner->select(Quoter::quoteAll($columns));
		return $this;
	}

	public function selectAlias($select, $alias) {
		$this->addOutputColumns([$alias]);
		$this->inner->addSelect((string)Quoter::quote($select) . ' AS ' . (string)Quoter::quote($alias));
		return $this;
	}

	public function selectDistinct($select) {
		$columns = is_array($select) ? $select : [$select];
		$this->addOutputColumns($columns);
		$this->inner->addSelect('DISTINCT ' . implode(', ', Quoter::quoteAll($columns)));
		return $this;
	}

	public function addSelect(...$select) {
		$columns = self::flat($select);
		$this->addOutputColumns($columns);
		$this->inner->addSelect(Quoter::quoteAll($columns));
		return $this;
	}

	public function getOutputColumns(): array {
		return array_values(array_unique($this->outputColumns));
	}

	public function delete($delete = null, $alias = null) {
		$this->inner->delete($this->getTableName($delete), $alias);
		return $this;
	}

	public function update($update = null, $alias = null) {
		$this->inner->update($this->getTableName($update), $alias);
		return $this;
	}

	public function insert($insert = null) {
		$this->inner->insert($this->getTableName($insert));
		$this->insertedTable = $insert;
		return $this;
	}

	public function from($from, $alias = null) {
		$this->inner->from($this->getTableName($from), $this->alias($alias));
		return $this;
	}

	public function join($fromAlias, $join, $alias, $condition = null) {
		return $this->innerJoin($fromAlias, $join, $alias, $condition);
	}

	public function innerJoin($fromAlias, $join, $alias, $condition = null) {
		$this->inner->innerJoin((string)Quoter::quote($fromAlias), $this->getTableName($join), (string)$this->alias($alias), $condition);
		return $this;
	}

	public function leftJoin($fromAlias, $join, $alias, $condition = null) {
		$this->inner->leftJoin((string)Quoter::quote($fromAlias), $this->getTableName($join), (string)$this->alias($alias), $condition);
		return $this;
	}

	public function rightJoin($fromAlias, $join, $alias, $condition = null) {
		$this->inner->rightJoin((string)Quoter::quote($fromAlias), $this->getTableName($join), (string)$this->alias($alias), $condition);
		return $this;
	}

	public function set($key, $value) {
		$this->inner->set((string)Quoter::quote($key), (string)Quoter::quote($value));
		return $this;
	}

	public function where(...$predicates) {
		$this->inner->where(...array_values($predicates));
		return $this;
	}

	public function andWhere(...$where) {
		$this->inner->andWhere(...array_values($where));
		return $this;
	}

	public function orWhere(...$where) {
		$this->inner->orWhere(...array_values($where));
		return $this;
	}

	public function having(...$having) {
		$this->inner->having(...array_values($having));
		return $this;
	}

	public function andHaving(...$having) {
		$this->inner->andHaving(...array_values($having));
		return $this;
	}

	public function orHaving(...$having) {
		$this->inner->orHaving(...array_values($having));
		return $this;
	}

	public function groupBy(...$groupBys) {
		$this->inner->groupBy(...array_values(Quoter::quoteAll(self::flat($groupBys))));
		return $this;
	}

	public function addGroupBy(...$groupBy) {
		$this->inner->addGroupBy(...array_values(Quoter::quoteAll($groupBy)));
		return $this;
	}

	public function setValue($column, $value) {
		$this->inner->setValue((string)Quoter::quote($column), (string)$value);
		return $this;
	}

	public function values(array $values) {
		$quoted = [];
		foreach ($values as $column => $value) {
			$quoted[(string)Quoter::quote($column)] = $value;
		}
		$this->inner->values($quoted);
		return $this;
	}

	public function orderBy($sort, $order = null) {
		$this->inner->orderBy((string)Quoter::quote($sort), $order);
		return $this;
	}

	public function addOrderBy($sort, $order = null) {
		$this->inner->addOrderBy((string)Quoter::quote($sort), $order);
		return $this;
	}

	public function getQueryPart($queryPartName) {
		return $this->inner->getQueryPart($queryPartName);
	}

	public function getQueryParts() {
		return $this->inner->getQueryParts();
	}

	public function resetQueryParts($queryPartNames = null) {
		$this->inner->resetQueryParts($queryPartNames);
		return $this;
	}

	public function resetQueryPart($queryPartName) {
		$this->inner->resetQueryPart($queryPartName);
		return $this;
	}

	public function createNamedParameter($value, $type = self::PARAM_STR, $placeHolder = null) {
		return new Parameter($this->inner->createNamedParameter($value, $type, $placeHolder));
	}

	public function createPositionalParameter($value, $type = self::PARAM_STR) {
		return new Parameter($this->inner->createPositionalParameter($value, $type));
	}

	public function createParameter($name) {
		return new Parameter(':' . $name);
	}

	public function createFunction($call) {
		return new QueryFunction($call);
	}

	public function getLastInsertId(): int {
		if ($this->getType() !== DbalQueryBuilder::INSERT || $this->insertedTable === null) {
			throw new \BadMethodCallException('Invalid call to getLastInsertId without using insert() before.');
		}
		return $this->connection->lastInsertId($this->prefixTableName($this->insertedTable));
	}

	public function getTableName($table) {
		if ($table instanceof IQueryFunction) {
			return (string)$table;
		}
		return (string)Quoter::quote($this->prefixTableName($table));
	}

	public function prefixTableName(string $table): string {
		return !$this->prefixTables || str_starts_with($table, '*PREFIX*') ? $table : '*PREFIX*' . $table;
	}

	public function getColumnName($column, $tableAlias = '') {
		return (string)Quoter::quote($tableAlias === '' ? $column : $tableAlias . '.' . $column);
	}

	public function hintShardKey(string $column, mixed $value, bool $overwrite = false): self {
		return $this;
	}

	public function runAcrossAllShards(): self {
		return $this;
	}

	private function alias(?string $alias): ?string {
		return $alias === null || $alias === '' ? $alias : Quoter::quote($alias);
	}

	/**
	 * @param array<array-key, mixed> $arguments
	 * @return list<mixed>
	 */
	private static function flat(array $arguments): array {
		$arguments = array_values($arguments);
		return count($arguments) === 1 && is_array($arguments[0]) ? array_values($arguments[0]) : $arguments;
	}

	/** @param array<array-key, mixed> $columns */
	private function addOutputColumns(array $columns): void {
		foreach ($columns as $column) {
			if (is_array($column)) {
				$this->addOutputColumns($column);
			} elseif (is_string($column) && !str_contains($column, '*')) {
				$parts = preg_split('/ as |\./i', $column) ?: [$column];
				$this->outputColumns[] = end($parts);
			}
		}
	}

	/**
	 * The server only writes these into its log; here they stop the query, so that they are seen.
	 *
	 * @throws \LengthException
	 */
	private function checkLimits(): void {
		foreach ($this->outputColumns as $column) {
			if (strlen($column) > self::MAX_ALIAS) {
				throw new \LengthException('More than 30 characters for an output column name are not allowed on Oracle: ' . $column);
			}
		}
		$parameters = 0;
		foreach ($this->inner->getParameters() as $value) {
			$count = is_array($value) ? count($value) : 1;
			if ($count > self::MAX_LIST) {
				throw new \LengthException('More than 1000 expressions in a list are not allowed on Oracle.');
			}
			$parameters += $count;
		}
		if ($parameters > self::MAX_PARAMETERS) {
			throw new \LengthException('The number of parameters must not exceed 65535. Restriction by PostgreSQL.');
		}
	}
}
