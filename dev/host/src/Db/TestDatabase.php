<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db;

use OCP\IDBConnection;
use OCP\Migration\IRepairStep;
use SmartCommons\DevHost\Kernel\AppInfo;

/**
 * A database in memory with the app's tables, for unit tests of mappers and services:
 * `$db = TestDatabase::create();` gives each test an empty one of its own, and costs some milliseconds.
 * With an address in SMARTCOMMONS_TEST_DB (as in ConnectionFactory) the tests run on that database instead, slowly;
 * everything in it is lost.
 */
final class TestDatabase {
	/** @var array<string, list<string>> folder => statements that build its tables */
	private static array $statements = [];

	/** @var array{0: string, 1: string, 2: list<string>}|null address, folder and tables of the last migrated database */
	private static ?array $prepared = null;

	/** @var array<string, string> table => column that numbers itself */
	private static array $numbered = [];

	/** The last one on a database server; closed before the next, which would wait for its locks. */
	private static ?Connection $open = null;

	/**
	 * @param string|null $folder lib/Migration of an app, default this project's
	 * @param string $namespace of the migrations in it
	 */
	public static function create(?string $folder = null, string $namespace = 'OCA\SmartCommons\Migration', string $app = 'smartcommons'): Connection {
		$folder ??= dirname(__DIR__, 4) . '/lib/Migration';
		$url = getenv('SMARTCOMMONS_TEST_DB');
		if (is_string($url) && $url !== '') {
			return self::emptied($url, $app, $folder, $namespace);
		}
		if (!isset(self::$statements[$folder])) {
			$migrated = ConnectionFactory::inMemory();
			self::migrate($migrated, $app, $folder, $namespace);
			self::$statements[$folder] = self::dump($migrated);
		}
		$connection = ConnectionFactory::inMemory();
		foreach (self::$statements[$folder] as $sql) {
			$connection->inner()->executeStatement($sql);
		}
		return $connection;
	}

	/** Migrated once; afterwards each test gets back the rows that the migrations left. */
	private static function emptied(string $url, string $app, string $folder, string $namespace): Connection {
		self::$open?->close();
		$connection = self::$open = ConnectionFactory::open($url, sys_get_temp_dir());
		$inner = $connection->inner();
		$tables = $inner->createSchemaManager()->listTableNames();
		if (self::$prepared === [$url, $folder, $tables]) {
			foreach ($tables as $table) {
				$had = $inner->executeStatement('DELETE FROM ' . $table);
				$kept = $inner->executeStatement('INSERT INTO ' . $table . ' SELECT * FROM kept_' . $table);
				if ($had !== $kept) {
					self::restartNumbers($connection, $table);
				}
			}
			return $connection;
		}
		foreach ($tables as $table) {
			$inner->createSchemaManager()->dropTable($table);
		}
		self::migrate($connection, $app, $folder, $namespace);
		$tables = $inner->createSchemaManager()->listTableNames();
		foreach ($tables as $table) {
			$inner->executeStatement('DROP TABLE IF EXISTS kept_' . $table);
			$inner->executeStatement('CREATE TABLE kept_' . $table . ' AS SELECT * FROM ' . $table);
		}
		self::$numbered = [];
		foreach ($inner->createSchemaManager()->listTables() as $table) {
			foreach ($table->getColumns() as $column) {
				if ($column->getAutoincrement()) {
					self::$numbered[$table->getName()] = $column->getName();
				}
			}
		}
		self::$prepared = [$url, $folder, $tables];
		return $connection;
	}

	/** The next id follows the rows that are there, as in a database that was just made. */
	private static function restartNumbers(Connection $connection, string $table): void {
		$inner = $connection->inner();
		$column = self::$numbered[$table] ?? null;
		if ($column === null) {
			return;
		}
		if ($connection->getDatabaseProvider() === IDBConnection::PLATFORM_POSTGRES) {
			$inner->executeStatement("SELECT setval(pg_get_serial_sequence('" . $table . "', '" . $column . "'), (SELECT COALESCE(MAX(" . $column . '), 0) + 1 FROM ' . $table . '), false)');
		} elseif ($connection->getDatabaseProvider() === IDBConnection::PLATFORM_MYSQL) {
			$inner->executeStatement('ALTER TABLE ' . $table . ' AUTO_INCREMENT = 1');
		}
	}

	private static function migrate(Connection $connection, string $app, string $folder, string $namespace): void {
		(new MigrationRunner($connection, static fn (string $class): object => self::build($class, $connection)))->migrate($app, $folder, $namespace);
		// what the app fills in at its installation belongs to it too
		$info = dirname($folder, 2) . '/appinfo/info.xml';
		foreach ($app === 'smartcommons' && is_file($info) ? (new AppInfo($info))->repairSteps('install') : [] as $class) {
			$step = self::build($class, $connection);
			if ($step instanceof IRepairStep) {
				$step->run(new NullOutput());
			}
		}
	}

	/** Builds a migration, a repair step or one of its collaborators; they may ask for the database and for each other only. */
	private static function build(string $class, Connection $connection): object {
		if ($class === IDBConnection::class) {
			return $connection;
		}
		$arguments = [];
		foreach ((new \ReflectionClass($class))->getConstructor()?->getParameters() ?? [] as $parameter) {
			$type = $parameter->getType();
			if ($type instanceof \ReflectionNamedType && !$type->isBuiltin()) {
				$arguments[] = self::build($type->getName(), $connection);
			} elseif (!$parameter->isOptional()) {
				throw new \LogicException('A test database cannot give $' . $parameter->getName() . ' to ' . $class);
			}
		}
		return new $class(...$arguments);
	}

	/** @return list<string> */
	private static function dump(Connection $from): array {
		$inner = $from->inner();
		$statements = [];
		$objects = $inner->fetchAllAssociative("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC");
		foreach ($objects as $object) {
			$statements[] = (string)$object['sql'];
			if ($object['type'] !== 'table') {
				continue;
			}
			foreach ($inner->iterateNumeric('SELECT * FROM "' . (string)$object['name'] . '"') as $row) {
				$values = array_map(static fn (mixed $value): string => $value === null ? 'NULL' : (string)$inner->quote((string)$value), $row);
				$statements[] = 'INSERT INTO "' . (string)$object['name'] . '" VALUES (' . implode(', ', $values) . ')';
			}
		}
		return $statements;
	}
}
