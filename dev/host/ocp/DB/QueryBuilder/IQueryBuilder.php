<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB\QueryBuilder;

use Doctrine\DBAL\ArrayParameterType;
use Doctrine\DBAL\ParameterType;
use Doctrine\DBAL\Types\Types;
use OCP\DB\Exception;
use OCP\DB\IResult;
use OCP\IDBConnection;

interface IQueryBuilder {
	public const PARAM_NULL = ParameterType::NULL;
	public const PARAM_BOOL = Types::BOOLEAN;
	public const PARAM_INT = ParameterType::INTEGER;
	public const PARAM_STR = ParameterType::STRING;
	public const PARAM_LOB = ParameterType::LARGE_OBJECT;
	/** @deprecated 31.0.0 */
	public const PARAM_DATE = Types::DATETIME_MUTABLE;
	public const PARAM_TIME_MUTABLE = Types::TIME_MUTABLE;
	public const PARAM_DATE_MUTABLE = Types::DATE_MUTABLE;
	public const PARAM_DATETIME_MUTABLE = Types::DATETIME_MUTABLE;
	public const PARAM_DATETIME_TZ_MUTABLE = Types::DATETIMETZ_MUTABLE;
	public const PARAM_TIME_IMMUTABLE = Types::TIME_MUTABLE;
	public const PARAM_DATE_IMMUTABLE = Types::DATE_IMMUTABLE;
	public const PARAM_DATETIME_IMMUTABLE = Types::DATETIME_IMMUTABLE;
	public const PARAM_DATETIME_TZ_IMMUTABLE = Types::DATETIMETZ_IMMUTABLE;
	/** @deprecated 33.0.0 */
	public const PARAM_JSON = 'json';
	public const PARAM_INT_ARRAY = ArrayParameterType::INTEGER;
	public const PARAM_STR_ARRAY = ArrayParameterType::STRING;
	public const MAX_ROW_DELETION = 100000;

	/**
	 * @param bool $enabled
	 * @return void
	 */
	public function automaticTablePrefix($enabled);

	/** @return IExpressionBuilder */
	public function expr();

	/** @return IFunctionBuilder */
	public function func();

	/** @return int */
	public function getType();

	/** @return IDBConnection */
	public function getConnection();

	/**
	 * @return int
	 * @deprecated 30.0.0
	 */
	public function getState();

	/**
	 * @throws Exception
	 * @throws \RuntimeException
	 */
	public function executeQuery(?IDBConnection $connection = null): IResult;

	/**
	 * @throws Exception
	 * @throws \RuntimeException
	 */
	public function executeStatement(?IDBConnection $connection = null): int;

	/** @return string */
	public function getSQL();

	/**
	 * @param string|int $key
	 * @param mixed $value
	 * @param string|null|int $type
	 * @return $this
	 */
	public function setParameter($key, $value, $type = null);

	/**
	 * @param array<array-key, mixed> $params
	 * @param array<array-key, int|string|null> $types
	 * @return $this
	 */
	public function setParameters(array $params, array $types = []);

	/** @return array<array-key, mixed> */
	public function getParameters();

	/**
	 * @param mixed $key
	 * @return mixed
	 */
	public function getParameter($key);

	/** @return array<array-key, mixed> */
	public function getParameterTypes();

	/**
	 * @param mixed $key
	 * @return mixed
	 */
	public function getParameterType($key);

	/**
	 * @param int $firstResult
	 * @return $this
	 */
	public function setFirstResult($firstResult);

	/** @return int */
	public function getFirstResult();

	/**
	 * @param int|null $maxResults
	 * @return $this
	 */
	public function setMaxResults($maxResults);

	/** @return int|null */
	public function getMaxResults();

	/**
	 * @param mixed ...$selects
	 * @return $this
	 */
	public function select(...$selects);

	/**
	 * @param mixed $select
	 * @param string $alias
	 * @return $this
	 */
	public function selectAlias($select, $alias);

	/**
	 * @param mixed $select
	 * @return $this
	 */
	public function selectDistinct($select);

	/**
	 * @param mixed ...$select
	 * @return $this
	 */
	public function addSelect(...$select);

	/**
	 * @param string $delete
	 * @param string $alias
	 * @return $this
	 */
	public function delete($delete = null, $alias = null);

	/**
	 * @param string $update
	 * @param string $alias
	 * @return $this
	 */
	public function update($update = null, $alias = null);

	/**
	 * @param string $insert
	 * @return $this
	 */
	public function insert($insert = null);

	/**
	 * @param string|IQueryFunction $from
	 * @param string|null $alias
	 * @return $this
	 */
	public function from($from, $alias = null);

	/**
	 * @param string $fromAlias
	 * @param string|IQueryFunction $join
	 * @param string $alias
	 * @param string|ICompositeExpression|null $condition
	 * @return $this
	 */
	public function join($fromAlias, $join, $alias, $condition = null);

	/**
	 * @param string $fromAlias
	 * @param string|IQueryFunction $join
	 * @param string $alias
	 * @param string|ICompositeExpression|null $condition
	 * @return $this
	 */
	public function innerJoin($fromAlias, $join, $alias, $condition = null);

	/**
	 * @param string $fromAlias
	 * @param string|IQueryFunction $join
	 * @param string $alias
	 * @param string|ICompositeExpression|null $condition
	 * @return $this
	 */
	public function leftJoin($fromAlias, $join, $alias, $condition = null);

	/**
	 * @param string $fromAlias
	 * @param string|IQueryFunction $join
	 * @param string $alias
	 * @param string|ICompositeExpression|null $condition
	 * @return $this
	 */
	public function rightJoin($fromAlias, $join, $alias, $condition = null);

	/**
	 * @param string $key
	 * @param ILiteral|IParameter|IQueryFunction|string $value
	 * @return $this
	 */
	public function set($key, $value);

	/**
	 * @param mixed ...$predicates
	 * @return $this
	 */
	public function where(...$predicates);

	/**
	 * @param mixed ...$where
	 * @return $this
	 */
	public function andWhere(...$where);

	/**
	 * @param mixed ...$where
	 * @return $this
	 */
	public function orWhere(...$where);

	/**
	 * @param mixed ...$groupBys
	 * @return $this
	 */
	public function groupBy(...$groupBys);

	/**
	 * @param mixed ...$groupBy
	 * @return $this
	 */
	public function addGroupBy(...$groupBy);

	/**
	 * @param string $column
	 * @param IParameter|IQueryFunction|string $value
	 * @return $this
	 */
	public function setValue($column, $value);

	/** @return $this */
	public function values(array $values);

	/**
	 * @param mixed ...$having
	 * @return $this
	 */
	public function having(...$having);

	/**
	 * @param mixed ...$having
	 * @return $this
	 */
	public function andHaving(...$having);

	/**
	 * @param mixed ...$having
	 * @return $this
	 */
	public function orHaving(...$having);

	/**
	 * @param string|IQueryFunction|ILiteral|IParameter $sort
	 * @param string $order
	 * @return $this
	 */
	public function orderBy($sort, $order = null);

	/**
	 * @param string|ILiteral|IParameter|IQueryFunction $sort
	 * @param string $order
	 * @return $this
	 */
	public function addOrderBy($sort, $order = null);

	/**
	 * @param string $queryPartName
	 * @return mixed
	 * @deprecated 30.0.0
	 */
	public function getQueryPart($queryPartName);

	/**
	 * @return array<array-key, mixed>
	 * @deprecated 30.0.0
	 */
	public function getQueryParts();

	/**
	 * @param array<array-key, mixed>|null $queryPartNames
	 * @return $this
	 * @deprecated 30.0.0
	 */
	public function resetQueryParts($queryPartNames = null);

	/**
	 * @param string $queryPartName
	 * @return $this
	 * @deprecated 30.0.0
	 */
	public function resetQueryPart($queryPartName);

	/**
	 * @param mixed $value
	 * @param self::PARAM_* $type
	 * @param string $placeHolder
	 * @return IParameter
	 */
	public function createNamedParameter($value, $type = self::PARAM_STR, $placeHolder = null);

	/**
	 * @param mixed $value
	 * @param self::PARAM_* $type
	 * @return IParameter
	 */
	public function createPositionalParameter($value, $type = self::PARAM_STR);

	/**
	 * @param string $name
	 * @return IParameter
	 */
	public function createParameter($name);

	/**
	 * @param string $call
	 * @return IQueryFunction
	 */
	public function createFunction($call);

	/** @throws \BadMethodCallException */
	public function getLastInsertId(): int;

	/**
	 * @param string|IQueryFunction $table
	 * @return string
	 */
	public function getTableName($table);

	public function prefixTableName(string $table): string;

	/**
	 * @param string $column
	 * @param string $tableAlias
	 * @return string
	 */
	public function getColumnName($column, $tableAlias = '');

	/** @return $this */
	public function hintShardKey(string $column, mixed $value, bool $overwrite = false): self;

	/** @return $this */
	public function runAcrossAllShards(): self;

	/** @return array<array-key, mixed> */
	public function getOutputColumns(): array;
}
