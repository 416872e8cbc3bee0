<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db\Query;

use OCP\DB\QueryBuilder\IQueryFunction;

final class SqliteFunctionBuilder extends FunctionBuilder {
	public function concat($x, ...$expr): IQueryFunction {
		return new QueryFunction('(' . implode(' || ', Quoter::quoteAll([$x, ...array_values($expr)])) . ')');
	}

	public function groupConcat($expr, ?string $separator = ','): IQueryFunction {
		return new QueryFunction('GROUP_CONCAT(' . $this->quote($expr) . ', ' . (string)$this->connection->quote((string)$separator) . ')');
	}

	public function octetLength($field, $alias = ''): IQueryFunction {
		return $this->aliased('LENGTH(CAST(' . $this->quote($field) . ' as BLOB))', $alias);
	}

	public function charLength($field, $alias = ''): IQueryFunction {
		return $this->aliased('LENGTH(' . $this->quote($field) . ')', $alias);
	}

	public function greatest($x, $y): IQueryFunction {
		return $this->call('MAX', $x, $y);
	}

	public function least($x, $y): IQueryFunction {
		return $this->call('MIN', $x, $y);
	}
}
