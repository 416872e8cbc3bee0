<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db\Query;

use OCP\DB\QueryBuilder\IFunctionBuilder;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\DB\QueryBuilder\IQueryFunction;
use OCP\IDBConnection;

/** SQL functions whose form differs between databases; this class holds MySQL's. */
class FunctionBuilder implements IFunctionBuilder {
	public function __construct(
		protected readonly IDBConnection $connection,
		protected readonly IQueryBuilder $query,
	) {
	}

	public function md5($input): IQueryFunction {
		return $this->call('MD5', $input);
	}

	public function sum($field): IQueryFunction {
		return $this->call('SUM', $field);
	}

	public function lower($field): IQueryFunction {
		return $this->call('LOWER', $field);
	}

	public function max($field): IQueryFunction {
		return $this->call('MAX', $field);
	}

	public function min($field): IQueryFunction {
		return $this->call('MIN', $field);
	}

	public function concat($x, ...$expr): IQueryFunction {
		return $this->call('CONCAT', $x, ...array_values($expr));
	}

	public function groupConcat($expr, ?string $separator = ','): IQueryFunction {
		return new QueryFunction('GROUP_CONCAT(' . $this->quote($expr) . ' SEPARATOR ' . (string)$this->connection->quote((string)$separator) . ')');
	}

	public function substring($input, $start, $length = null): IQueryFunction {
		return $length === null ? $this->call('SUBSTR', $input, $start) : $this->call('SUBSTR', $input, $start, $length);
	}

	public function add($x, $y): IQueryFunction {
		return new QueryFunction($this->quote($x) . ' + ' . $this->quote($y));
	}

	public function subtract($x, $y): IQueryFunction {
		return new QueryFunction($this->quote($x) . ' - ' . $this->quote($y));
	}

	public function count($count = '', $alias = ''): IQueryFunction {
		return $this->aliased('COUNT(' . ($count === '' ? '*' : $this->quote($count)) . ')', $alias);
	}

	public function octetLength($field, $alias = ''): IQueryFunction {
		return $this->aliased('OCTET_LENGTH(' . $this->quote($field) . ')', $alias);
	}

	public function charLength($field, $alias = ''): IQueryFunction {
		return $this->aliased('CHAR_LENGTH(' . $this->quote($field) . ')', $alias);
	}

	public function greatest($x, $y): IQueryFunction {
		return $this->call('GREATEST', $x, $y);
	}

	public function least($x, $y): IQueryFunction {
		return $this->call('LEAST', $x, $y);
	}

	protected function quote(mixed $name): string {
		return (string)Quoter::quote($name);
	}

	protected function call(string $function, mixed ...$arguments): IQueryFunction {
		return new QueryFunction($function . '(' . implode(', ', Quoter::quoteAll($arguments)) . ')');
	}

	protected function aliased(string $sql, mixed $alias): IQueryFunction {
		return new QueryFunction($alias === '' || $alias === null ? $sql : $sql . ' AS ' . $this->quote($alias));
	}
}
