<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB\Events;

use OCP\EventDispatcher\Event;

class AddMissingPrimaryKeyEvent extends Event {
	/** @var list<array{tableName: string, primaryKeyName: string, columns: list<string>, formerIndex: ?string}> */
	private array $missingKeys = [];

	/** @param string[] $columns */
	public function addMissingPrimaryKey(string $tableName, string $primaryKeyName, array $columns, ?string $formerIndex = null): void {
		$this->missingKeys[] = ['tableName' => $tableName, 'primaryKeyName' => $primaryKeyName, 'columns' => $columns, 'formerIndex' => $formerIndex];
	}

	/**
	 * @return array<array-key, array{tableName: string, primaryKeyName: string, columns: string[], formerIndex: null|string}>
	 */
	public function getMissingPrimaryKeys(): array {
		return $this->missingKeys;
	}
}
