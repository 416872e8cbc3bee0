<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db\Query;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\DB\QueryBuilder\IQueryFunction;

final class PgSqlFunctionBuilder extends FunctionBuilder {
	public function concat($x, ...$expr): IQueryFunction {
		$texts = array_map(fn (mixed $part): string => $this->text($part), [$x, ...array_values($expr)]);
		return new QueryFunction('(' . implode(' || ', $texts) . ')');
	}

	public function groupConcat($expr, ?string $separator = ','): IQueryFunction {
		return new QueryFunction('string_agg(' . $this->text($expr) . ', ' . (string)$this->connection->quote((string)$separator) . ')');
	}

	private function text(mixed $part): string {
		return (string)$this->query->expr()->castColumn($part, IQueryBuilder::PARAM_STR);
	}
}
