<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB\Events;

use OCP\EventDispatcher\Event;

class AddMissingIndicesEvent extends Event {
	/** @var list<array{tableName: string, indexName: string, columns: list<string>, options: array<string, mixed>, dropUnnamedIndex: bool, uniqueIndex: bool}> */
	private array $missingIndices = [];

	/** @var list<array{tableName: string, oldIndexNames: list<string>, newIndexName: string, columns: list<string>, uniqueIndex: bool, options: array<string, mixed>}> */
	private array $replacements = [];

	/**
	 * @param list<string> $columns
	 * @param array<string, mixed> $options
	 */
	private function add(string $table, string $index, array $columns, array $options, bool $dropUnnamed, bool $unique): void {
		$this->missingIndices[] = ['tableName' => $table, 'indexName' => $index, 'columns' => $columns, 'options' => $options, 'dropUnnamedIndex' => $dropUnnamed, 'uniqueIndex' => $unique];
	}

	/**
	 * @param string[] $columns
	 * @param array<array-key, mixed> $options
	 */
	public function addMissingIndex(string $tableName, string $indexName, array $columns, array $options = [], bool $dropUnnamedIndex = false): void {
		$this->add($tableName, $indexName, $columns, $options, $dropUnnamedIndex, false);
	}

	/**
	 * @param string[] $columns
	 * @param array<array-key, mixed> $options
	 */
	public function addMissingUniqueIndex(string $tableName, string $indexName, array $columns, array $options = [], bool $dropUnnamedIndex = false): void {
		$this->add($tableName, $indexName, $columns, $options, $dropUnnamedIndex, true);
	}

	/**
	 * @return array<array-key, array{tableName: string, indexName: string, columns: string[], options: array{}, dropUnnamedIndex: bool, uniqueIndex: bool}>
	 */
	public function getMissingIndices(): array {
		return $this->missingIndices;
	}

	/**
	 * @param array<array-key, mixed> $oldIndexNames
	 * @param array<array-key, mixed> $columns
	 * @param array<array-key, mixed> $options
	 */
	public function replaceIndex(string $tableName, array $oldIndexNames, string $newIndexName, array $columns, bool $unique, array $options = []): void {
		$this->replacements[] = ['tableName' => $tableName, 'oldIndexNames' => $oldIndexNames, 'newIndexName' => $newIndexName, 'columns' => $columns, 'uniqueIndex' => $unique, 'options' => $options];
	}

	/**
	 * @return array<array-key, array{tableName: string, oldIndexNames: array<array-key, mixed>, newIndexName: string, columns: string[], uniqueIndex: bool, options: array{}}>
	 */
	public function getIndicesToReplace(): array {
		return $this->replacements;
	}
}
