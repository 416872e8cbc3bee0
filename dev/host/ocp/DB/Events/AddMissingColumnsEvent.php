<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB\Events;

use OCP\EventDispatcher\Event;

class AddMissingColumnsEvent extends Event {
	/** @var list<array{tableName: string, columnName: string, typeName: string, options: array<string, mixed>}> */
	private array $missingColumns = [];

	/** @param mixed[] $options */
	public function addMissingColumn(string $tableName, string $columnName, string $typeName, array $options): void {
		$this->missingColumns[] = ['tableName' => $tableName, 'columnName' => $columnName, 'typeName' => $typeName, 'options' => $options];
	}

	/**
	 * @return array<array-key, array{tableName: string, columnName: string, typeName: string, options: array{}}>
	 */
	public function getMissingColumns(): array {
		return $this->missingColumns;
	}
}
