<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db;

/** Counts the queries of one connection and, when asked, keeps them; for tests and measurements. */
final class QueryLog {
	private int $count = 0;
	private bool $keeping = false;

	/** @var list<array{sql: string, params: array<array-key, mixed>, ms: float}> */
	private array $entries = [];

	/** @param array<array-key, mixed> $params */
	public function record(string $sql, array $params, float $milliseconds): void {
		$this->count++;
		if ($this->keeping) {
			$this->entries[] = ['sql' => $sql, 'params' => $params, 'ms' => $milliseconds];
		}
	}

	/** Queries since the start or the last reset; transaction commands aren't counted. */
	public function count(): int {
		return $this->count;
	}

	public function reset(): void {
		$this->count = 0;
		$this->entries = [];
	}

	/** From now on each query is kept with its parameters and duration. */
	public function keep(bool $keep = true): void {
		$this->keeping = $keep;
	}

	/** @return list<array{sql: string, params: array<array-key, mixed>, ms: float}> */
	public function entries(): array {
		return $this->entries;
	}

	/**
	 * How many queries a piece of work makes.
	 *
	 * @param callable(): mixed $work
	 */
	public function countDuring(callable $work): int {
		$before = $this->count;
		$work();
		return $this->count - $before;
	}
}
