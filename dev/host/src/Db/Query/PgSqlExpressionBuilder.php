<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db\Query;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\DB\QueryBuilder\IQueryFunction;

final class PgSqlExpressionBuilder extends ExpressionBuilder {
	public function iLike($x, $y, $type = null): string {
		return (string)Quoter::quote($x) . ' ILIKE ' . (string)Quoter::quote($y);
	}

	public function castColumn($column, $type): IQueryFunction {
		return match ($type) {
			IQueryBuilder::PARAM_INT => new QueryFunction('CAST(' . (string)Quoter::quote($column) . ' AS BIGINT)'),
			IQueryBuilder::PARAM_STR => new QueryFunction('CAST(' . (string)Quoter::quote($column) . ' AS TEXT)'),
			default => parent::castColumn($column, $type),
		};
	}
}
