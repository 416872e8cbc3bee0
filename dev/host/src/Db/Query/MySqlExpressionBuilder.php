<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db\Query;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\DB\QueryBuilder\IQueryFunction;
use SmartCommons\DevHost\Db\Dialect\MySqlDialect;

final class MySqlExpressionBuilder extends ExpressionBuilder {
	public function iLike($x, $y, $type = null): string {
		return (string)Quoter::quote($x) . ' COLLATE ' . MySqlDialect::COLLATION . ' LIKE ' . (string)Quoter::quote($y);
	}

	public function castColumn($column, $type): IQueryFunction {
		if ($type === IQueryBuilder::PARAM_STR) {
			return new QueryFunction('CAST(' . (string)Quoter::quote($column) . ' AS CHAR)');
		}
		return parent::castColumn($column, $type);
	}
}
