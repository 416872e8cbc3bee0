<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db;

use Doctrine\DBAL\Schema\Column;
use Doctrine\DBAL\Schema\Schema;
use Doctrine\DBAL\Schema\SchemaException;
use Doctrine\DBAL\Schema\Table;
use Doctrine\DBAL\Types\Types;

/**
 * The limits that Nextcloud 32 checks when it migrates an app (they come from Oracle), always on here, so that a name
 * that is too long is seen before a server refuses it.
 */
final class NamingRules {
	private const TABLE = 27;
	private const TABLE_WITH_DEFAULT_KEY = 22;
	private const NAME = 30;
	private const STRING = 4000;

	public function __construct(
		private readonly int $prefixLength,
		private readonly bool $postgres = false,
	) {
	}

	/** @throws \InvalidArgumentException with a sentence that names the table and the rule */
	public function check(Schema $before, Schema $after): void {
		foreach ($after->getTables() as $table) {
			$known = $this->known($before, $table);
			$this->checkTable($table, $known);
			foreach ($table->getColumns() as $column) {
				$this->checkColumn($table, $known, $column);
			}
			$this->checkIndexes($table, $known);
			$this->checkPrimaryKey($table, $known);
		}
		$this->checkUniqueNames($after);
	}

	private function known(Schema $before, Table $table): ?Table {
		try {
			return $before->getTable($table->getName());
		} catch (SchemaException) {
			return null;
		}
	}

	private function checkTable(Table $table, ?Table $known): void {
		if ($known === null && strlen($table->getName()) - $this->prefixLength > self::TABLE) {
			throw new \InvalidArgumentException('Table name "' . $table->getName() . '" is too long.');
		}
	}

	private function checkColumn(Table $table, ?Table $known, Column $column): void {
		$name = '"' . $table->getName() . '"."' . $column->getName() . '"';
		$old = $known !== null && $known->hasColumn($column->getName()) ? $known->getColumn($column->getName()) : null;
		$type = $column->getType()->getName();
		if ($old === null) {
			if (strlen($column->getName()) > self::NAME) {
				throw new \InvalidArgumentException('Column name ' . $name . ' is too long.');
			}
			if ($column->getNotnull() && $column->getDefault() === '' && $known !== null) {
				throw new \InvalidArgumentException('Column ' . $name . ' is NotNull, but has empty string or null as default.');
			}
			if ($column->getNotnull() && $type === Types::BOOLEAN) {
				throw new \InvalidArgumentException('Column ' . $name . ' is type Bool and also NotNull, so it can not store "false".');
			}
		}
		if ($type === Types::STRING && $column->getLength() > self::STRING && $old?->getLength() !== $column->getLength()) {
			throw new \InvalidArgumentException('Column ' . $name . ' is type String, but exceeding the 4.000 length limit.');
		}
	}

	private function checkIndexes(Table $table, ?Table $known): void {
		foreach ($table->getIndexes() as $index) {
			$isNew = $known === null || !$known->hasIndex($index->getName());
			if ($isNew && strlen($index->getName()) > self::NAME) {
				throw new \InvalidArgumentException('Index name "' . $table->getName() . '"."' . $index->getName() . '" is too long.');
			}
		}
		foreach ($table->getForeignKeys() as $key) {
			$isNew = $known === null || !$known->hasForeignKey($key->getName());
			if ($isNew && strlen($key->getName()) > self::NAME) {
				throw new \InvalidArgumentException('Foreign key name "' . $table->getName() . '"."' . $key->getName() . '" is too long.');
			}
		}
	}

	private function checkPrimaryKey(Table $table, ?Table $known): void {
		$key = $table->getPrimaryKey();
		if ($key === null) {
			if ($known === null) {
				throw new \InvalidArgumentException('Table "' . $table->getName() . '" has no primary key and therefore will not behave sane in clustered setups.');
			}
			return;
		}
		if ($known !== null && $known->getPrimaryKey() !== null) {
			return;
		}
		$name = strtolower($key->getName());
		$default = $name === 'primary' || ($this->postgres && $name === strtolower($table->getName() . '_pkey'));
		$tooLong = $default
			? strlen($table->getName()) - $this->prefixLength > self::TABLE_WITH_DEFAULT_KEY
			: strlen($name) > self::NAME;
		if ($tooLong) {
			throw new \InvalidArgumentException('Primary index name on "' . $table->getName() . '" is too long.');
		}
	}

	/** PostgreSQL keeps index names per schema, not per table. */
	private function checkUniqueNames(Schema $after): void {
		$owners = [];
		foreach ($after->getTables() as $table) {
			foreach ([...$table->getIndexes(), ...$table->getForeignKeys()] as $thing) {
				$name = strtolower($thing->getName());
				if ($name === 'primary') {
					continue;
				}
				if (isset($owners[$name]) && $owners[$name] !== $table->getName()) {
					throw new \InvalidArgumentException('Index name "' . $thing->getName() . '" for table "' . $table->getName() . '" collides with the constraint on table "' . $owners[$name] . '".');
				}
				$owners[$name] = $table->getName();
			}
		}
	}
}
