<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Db;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Writes many rows with few statements, which the query builder can't. */
final class Batch {
	/** fits the oldest SQLite (999 parameters a statement) */
	private const PARAMETERS = 900;

	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	/**
	 * Makes a transaction that reads before it writes wait for others instead of failing: SQLite refuses such a one at
	 * once ("database is locked") when somebody else wrote in between. Call it first inside the transaction; it changes
	 * nothing.
	 *
	 * @param non-empty-literal-string $table any table with an `id`, without prefix
	 */
	public function writeFirst(string $table): void {
		if ($this->db->getDatabaseProvider() === IDBConnection::PLATFORM_SQLITE) {
			$this->db->executeStatement('UPDATE `*PREFIX*' . $table . '` SET `id` = `id` WHERE `id` = 0');
		}
	}

	/**
	 * @param non-empty-literal-string $table without prefix
	 * @param non-empty-list<non-empty-literal-string> $columns
	 * @param list<list<int|string|null>> $rows values in the order of the columns
	 * @param bool $ignoreDoubles whether a row that breaks a unique index is left out instead of failing
	 * @return int how many rows were written
	 */
	public function insert(string $table, array $columns, array $rows, bool $ignoreDoubles = false): int {
		$written = 0;
		$provider = $this->db->getDatabaseProvider();
		$verb = match (true) {
			!$ignoreDoubles, $provider === IDBConnection::PLATFORM_POSTGRES => 'INSERT INTO',
			$provider === IDBConnection::PLATFORM_SQLITE => 'INSERT OR IGNORE INTO',
			default => 'INSERT IGNORE INTO',
		};
		$end = $ignoreDoubles && $provider === IDBConnection::PLATFORM_POSTGRES ? ' ON CONFLICT DO NOTHING' : '';
		$start = $verb . ' `*PREFIX*' . $table . '` (`' . implode('`, `', $columns) . '`) VALUES ';
		$mark = '(' . implode(', ', array_fill(0, count($columns), '?')) . ')';
		foreach (array_chunk($rows, max(1, intdiv(self::PARAMETERS, count($columns)))) as $some) {
			$values = array_merge(...$some);
			$types = array_map(
				static fn (int|string|null $value) => is_int($value) ? IQueryBuilder::PARAM_INT : IQueryBuilder::PARAM_STR,
				$values,
			);
			$written += $this->db->executeStatement($start . implode(', ', array_fill(0, count($some), $mark)) . $end, $values, $types);
		}
		return $written;
	}
}
