<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db\Query;

use OCP\DB\QueryBuilder\ILiteral;
use OCP\DB\QueryBuilder\IParameter;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\DB\QueryBuilder\IQueryFunction;

final class SqliteExpressionBuilder extends ExpressionBuilder {
	public function like($x, $y, $type = null): string {
		return parent::like($x, $y, $type) . " ESCAPE '\\'";
	}

	public function castColumn($column, $type): IQueryFunction {
		$function = match ($type) {
			IQueryBuilder::PARAM_DATE_MUTABLE, IQueryBuilder::PARAM_DATE_IMMUTABLE => 'DATE',
			IQueryBuilder::PARAM_DATETIME_MUTABLE, IQueryBuilder::PARAM_DATETIME_IMMUTABLE,
			IQueryBuilder::PARAM_DATETIME_TZ_MUTABLE, IQueryBuilder::PARAM_DATETIME_TZ_IMMUTABLE => 'DATETIME',
			IQueryBuilder::PARAM_TIME_MUTABLE, IQueryBuilder::PARAM_TIME_IMMUTABLE => 'TIME',
			default => null,
		};
		if ($function === null) {
			return parent::castColumn($column, $type);
		}
		return new QueryFunction($function . '(' . (string)Quoter::quote($column) . ')');
	}

	protected function operand(mixed $operand, mixed $type): string {
		$isTime = is_string($type) && (str_starts_with($type, 'date') || str_starts_with($type, 'time'));
		if ($isTime && !$operand instanceof IParameter && !$operand instanceof ILiteral) {
			return (string)$this->castColumn($operand, $type);
		}
		return parent::operand($operand, $type);
	}
}
