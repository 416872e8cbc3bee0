<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Db;

use OCP\DB\QueryBuilder\IQueryBuilder;

/** Typed reading of one database row; drivers return integers as integers or as strings. */
final readonly class Row {
	/** @param array<array-key, mixed> $values */
	public function __construct(
		private array $values,
	) {
	}

	/** @return list<self> what the query finds */
	public static function of(IQueryBuilder $qb): array {
		$result = $qb->executeQuery();
		$rows = self::all($result->fetchAll());
		$result->closeCursor();
		return $rows;
	}

	/** The first row that the query finds; null when it finds none. */
	public static function first(IQueryBuilder $qb): ?self {
		$result = $qb->executeQuery();
		$row = self::one($result->fetch());
		$result->closeCursor();
		return $row;
	}

	/**
	 * @param iterable<mixed> $rows what IResult::fetchAll() answers
	 * @return list<self>
	 */
	public static function all(iterable $rows): array {
		$all = [];
		/** @var mixed $row */
		foreach ($rows as $row) {
			if (is_array($row)) {
				$all[] = new self($row);
			}
		}
		return $all;
	}

	/** @param mixed $row what IResult::fetch() answers: an array, or false at the end */
	public static function one(mixed $row): ?self {
		return is_array($row) ? new self($row) : null;
	}

	public function int(string $column): int {
		return $this->intOrNull($column) ?? 0;
	}

	public function intOrNull(string $column): ?int {
		/** @var mixed $value */
		$value = $this->values[$column] ?? null;
		return is_scalar($value) ? (int)$value : null;
	}

	public function float(string $column): float {
		/** @var mixed $value */
		$value = $this->values[$column] ?? null;
		return is_scalar($value) ? (float)$value : 0.0;
	}

	public function string(string $column): string {
		return $this->stringOrNull($column) ?? '';
	}

	public function stringOrNull(string $column): ?string {
		/** @var mixed $value */
		$value = $this->values[$column] ?? null;
		if (is_resource($value)) {
			// PostgreSQL hands large texts over as streams
			$value = stream_get_contents($value);
		}
		return is_scalar($value) ? (string)$value : null;
	}

	public function bool(string $column): bool {
		return in_array($this->values[$column] ?? null, [true, 1, '1', 't'], true);
	}

	/** @return list<string> the parts of a column written by joining with commas; empty for an empty column */
	public function words(string $column): array {
		$value = $this->string($column);
		return $value === '' ? [] : explode(',', $value);
	}

	/** @return array<array-key, mixed> the decoded JSON of a text column; empty when there is none */
	public function json(string $column): array {
		$value = $this->stringOrNull($column);
		/** @var mixed $decoded */
		$decoded = $value === null || $value === '' ? null : json_decode($value, true);
		return is_array($decoded) ? $decoded : [];
	}

	/** @return array<string, string> a JSON object of strings, such as a text per language */
	public function strings(string $column): array {
		$strings = [];
		/** @var mixed $value */
		foreach ($this->json($column) as $key => $value) {
			if (is_string($value)) {
				$strings[(string)$key] = $value;
			}
		}
		return $strings;
	}

	/** @return list<int> a JSON list of integers */
	public function ints(string $column): array {
		$ints = [];
		/** @var mixed $value */
		foreach ($this->json($column) as $value) {
			if (is_int($value)) {
				$ints[] = $value;
			}
		}
		return $ints;
	}
}
