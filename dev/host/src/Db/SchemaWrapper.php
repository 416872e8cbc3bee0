<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db;

use Doctrine\DBAL\Schema\Schema;
use OCP\DB\ISchemaWrapper;

/** The schema as migrations see it: names without prefix. */
final class SchemaWrapper implements ISchemaWrapper {
	private readonly Schema $schema;

	/** @var array<string, true> */
	private array $dropped = [];

	public function __construct(
		private readonly Connection $connection,
	) {
		$this->schema = $connection->createSchema();
	}

	public function schema(): Schema {
		return $this->schema;
	}

	/** Drops the tables for which dropTable() was called; the comparison of schemas would leave them. */
	public function dropTables(): void {
		foreach (array_keys($this->dropped) as $table) {
			$this->connection->dropTable($table);
		}
		$this->dropped = [];
	}

	public function getTable($tableName) {
		return $this->schema->getTable($this->connection->prefix() . $tableName);
	}

	public function hasTable($tableName) {
		return $this->schema->hasTable($this->connection->prefix() . $tableName);
	}

	public function createTable($tableName) {
		unset($this->dropped[$tableName]);
		return $this->schema->createTable($this->connection->prefix() . $tableName);
	}

	public function dropTable($tableName) {
		$this->dropped[$tableName] = true;
		return $this->schema->dropTable($this->connection->prefix() . $tableName);
	}

	public function getTables() {
		return $this->schema->getTables();
	}

	public function getTableNames() {
		return array_values($this->schema->getTableNames());
	}

	public function getTableNamesWithoutPrefix() {
		$prefix = $this->connection->prefix();
		return array_map(
			static fn (string $name): string => str_starts_with($name, $prefix) ? substr($name, strlen($prefix)) : $name,
			$this->getTableNames(),
		);
	}

	public function getDatabasePlatform() {
		return $this->connection->inner()->getDatabasePlatform();
	}
}
