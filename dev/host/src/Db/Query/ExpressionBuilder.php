<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db\Query;

use OCP\DB\QueryBuilder\ICompositeExpression;
use OCP\DB\QueryBuilder\IExpressionBuilder;
use OCP\DB\QueryBuilder\IFunctionBuilder;
use OCP\DB\QueryBuilder\ILiteral;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\DB\QueryBuilder\IQueryFunction;
use SmartCommons\DevHost\Db\Connection;

/** Conditions; names are quoted, parameters and functions are taken as they are. */
class ExpressionBuilder implements IExpressionBuilder {
	public function __construct(
		protected readonly Connection $connection,
		protected readonly IFunctionBuilder $functions,
	) {
	}

	public function andX(...$x): ICompositeExpression {
		return new CompositeExpression(CompositeExpression::TYPE_AND, array_values($x));
	}

	public function orX(...$x): ICompositeExpression {
		return new CompositeExpression(CompositeExpression::TYPE_OR, array_values($x));
	}

	public function comparison($x, string $operator, $y, $type = null): string {
		return $this->operand($x, $type) . ' ' . $operator . ' ' . $this->operand($y, $type);
	}

	public function eq($x, $y, $type = null): string {
		return $this->comparison($x, '=', $y, $type);
	}

	public function neq($x, $y, $type = null): string {
		return $this->comparison($x, '<>', $y, $type);
	}

	public function lt($x, $y, $type = null): string {
		return $this->comparison($x, '<', $y, $type);
	}

	public function lte($x, $y, $type = null): string {
		return $this->comparison($x, '<=', $y, $type);
	}

	public function gt($x, $y, $type = null): string {
		return $this->comparison($x, '>', $y, $type);
	}

	public function gte($x, $y, $type = null): string {
		return $this->comparison($x, '>=', $y, $type);
	}

	public function isNull($x): string {
		return (string)Quoter::quote($x) . ' IS NULL';
	}

	public function isNotNull($x): string {
		return (string)Quoter::quote($x) . ' IS NOT NULL';
	}

	public function like($x, $y, $type = null): string {
		return (string)Quoter::quote($x) . ' LIKE ' . (string)Quoter::quote($y);
	}

	public function notLike($x, $y, $type = null): string {
		return (string)Quoter::quote($x) . ' NOT LIKE ' . (string)Quoter::quote($y);
	}

	public function iLike($x, $y, $type = null): string {
		return $this->like($this->functions->lower($x), $this->functions->lower($y), $type);
	}

	public function in($x, $y, $type = null): string {
		return (string)Quoter::quote($x) . ' IN (' . $this->list($y) . ')';
	}

	public function notIn($x, $y, $type = null): string {
		return (string)Quoter::quote($x) . ' NOT IN (' . $this->list($y) . ')';
	}

	public function emptyString($x): string {
		return $this->eq($x, $this->literal(''));
	}

	public function nonEmptyString($x): string {
		return $this->neq($x, $this->literal(''));
	}

	public function bitwiseAnd($x, int $y): IQueryFunction {
		$platform = $this->connection->inner()->getDatabasePlatform();
		return new QueryFunction($platform->getBitAndComparisonExpression((string)Quoter::quote($x), (string)$y));
	}

	public function bitwiseOr($x, int $y): IQueryFunction {
		$platform = $this->connection->inner()->getDatabasePlatform();
		return new QueryFunction($platform->getBitOrComparisonExpression((string)Quoter::quote($x), (string)$y));
	}

	public function literal($input, $type = IQueryBuilder::PARAM_STR): ILiteral {
		return new Literal((string)$this->connection->quote($input, $type));
	}

	public function castColumn($column, $type): IQueryFunction {
		return new QueryFunction((string)Quoter::quote($column));
	}

	protected function operand(mixed $operand, mixed $type): string {
		return (string)Quoter::quote($operand);
	}

	private function list(mixed $values): string {
		return implode(', ', Quoter::quoteAll(is_array($values) ? $values : [$values]));
	}
}
