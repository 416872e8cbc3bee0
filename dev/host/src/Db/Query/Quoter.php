<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db\Query;

use OCP\DB\QueryBuilder\ILiteral;
use OCP\DB\QueryBuilder\IParameter;
use OCP\DB\QueryBuilder\IQueryFunction;

/** Puts backticks around names: `a.b as c` becomes `a`.`b` as `c`; the connection turns them into the database's own. */
final class Quoter {
	/**
	 * @param mixed $name a name, parameter, literal or function, or null, * and the word null, which stay
	 * @throws \InvalidArgumentException anything else
	 */
	public static function quote(mixed $name): ?string {
		if ($name instanceof IParameter || $name instanceof ILiteral || $name instanceof IQueryFunction) {
			return (string)$name;
		}
		if ($name === null || $name === 'null' || $name === '*') {
			return $name;
		}
		if (!is_string($name)) {
			throw new \InvalidArgumentException('Only strings, Literals and Parameters are allowed');
		}
		$name = str_replace(' AS ', ' as ', $name);
		if (str_contains($name, ' as ')) {
			return implode(' as ', array_map(self::quote(...), explode(' as ', $name, 2)));
		}
		if (str_contains($name, '.')) {
			[$table, $column] = explode('.', $name, 2);
			return '`' . $table . '`.' . ($column === '*' ? '*' : '`' . $column . '`');
		}
		return '`' . $name . '`';
	}

	/**
	 * @param array<array-key, mixed> $names
	 * @return array<array-key, ?string>
	 */
	public static function quoteAll(array $names): array {
		return array_map(self::quote(...), $names);
	}
}
