<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db;

use OCP\DB\ISchemaWrapper;
use OCP\IDBConnection;
use OCP\Migration\IMigrationStep;
use OCP\Migration\IOutput;

/** Runs the migrations of an app that were not run yet, in the server's order, and remembers them. */
final class MigrationRunner {
	private const TABLE = 'migrations';

	/** @param \Closure(string): object $make builds a migration from its class name, with its collaborators */
	public function __construct(
		private readonly Connection $connection,
		private readonly \Closure $make,
		private readonly IOutput $output = new NullOutput(),
	) {
	}

	/**
	 * Only the tables, in one go, as the server does when it installs an app for the first time: what migrations do
	 * before and after changing the schema is left out then, so first data belongs in an install step.
	 *
	 * @param string $app id under which the migrations are remembered
	 * @param string $folder lib/Migration of the app
	 * @param string $namespace of the classes in it
	 * @return list<string> classes that were run now
	 */
	public function install(string $app, string $folder, string $namespace): array {
		$this->ensureTable();
		$pending = array_diff_key(self::find($folder), array_flip($this->executed($app)));
		$target = null;
		foreach ($pending as $class) {
			$schema = fn (): ISchemaWrapper => $target ?? new SchemaWrapper($this->connection);
			$changed = $this->make($namespace . '\\' . $class)->changeSchema($this->output, $schema, ['tablePrefix' => $this->connection->prefix()]);
			$target = $changed instanceof SchemaWrapper ? $changed : $target;
		}
		$this->apply($target);
		foreach (array_keys($pending) as $version) {
			$this->remember($app, (string)$version);
		}
		return array_values($pending);
	}

	/**
	 * @param string $app id under which the migrations are remembered
	 * @param string $folder lib/Migration of the app
	 * @param string $namespace of the classes in it
	 * @return list<string> classes that were run now
	 */
	public function migrate(string $app, string $folder, string $namespace): array {
		$this->ensureTable();
		$done = $this->executed($app);
		$run = [];
		foreach (self::find($folder) as $version => $class) {
			if (in_array((string)$version, $done, true)) {
				continue;
			}
			try {
				$this->step($namespace . '\\' . $class);
			} catch (\Exception $e) {
				throw new \RuntimeException('Database error when running migration ' . $version . ' for app ' . $app . PHP_EOL . $e->getMessage(), 0, $e);
			}
			$this->remember($app, (string)$version);
			$run[] = $class;
		}
		return $run;
	}

	/**
	 * @return array<array-key, string> version => class name without namespace
	 */
	public static function find(string $folder): array {
		// Only files directly in the folder: the server would look deeper, but can't load what it finds there.
		$files = array_map(static fn (string $file): string => basename($file, '.php'), glob($folder . '/Version*.php') ?: []);
		usort($files, self::order(...));
		$classes = [];
		foreach ($files as $class) {
			$classes[substr($class, strlen('Version'))] = $class;
		}
		return $classes;
	}

	private static function order(string $a, string $b): int {
		$format = '/(\d+)Date(\d+)/';
		if (preg_match($format, $a, $first) !== 1 || preg_match($format, $b, $second) !== 1) {
			return strnatcmp($a, $b);
		}
		return [(int)$first[1], $first[2]] <=> [(int)$second[1], $second[2]];
	}

	private function step(string $class): void {
		$migration = $this->make($class);
		$schema = fn (): ISchemaWrapper => new SchemaWrapper($this->connection);
		$options = ['tablePrefix' => $this->connection->prefix()];
		$migration->preSchemaChange($this->output, $schema, $options);
		$target = $migration->changeSchema($this->output, $schema, $options);
		$this->apply($target);
		$migration->postSchemaChange($this->output, $schema, $options);
	}

	private function apply(?ISchemaWrapper $target): void {
		if ($target instanceof SchemaWrapper) {
			$postgres = $this->connection->getDatabaseProvider() === IDBConnection::PLATFORM_POSTGRES;
			$rules = new NamingRules(strlen($this->connection->prefix()), $postgres);
			$rules->check($this->connection->createSchema(), $target->schema());
			$this->connection->migrateToSchema($target->schema());
			$target->dropTables();
		}
	}

	private function make(string $class): IMigrationStep {
		$migration = ($this->make)($class);
		if (!$migration instanceof IMigrationStep) {
			throw new \InvalidArgumentException('Not a valid migration: ' . $class);
		}
		return $migration;
	}

	private function ensureTable(): void {
		if ($this->connection->tableExists(self::TABLE)) {
			return;
		}
		$schema = new SchemaWrapper($this->connection);
		$table = $schema->createTable(self::TABLE);
		$table->addColumn('app', 'string', ['length' => 255]);
		$table->addColumn('version', 'string', ['length' => 255]);
		$table->setPrimaryKey(['app', 'version']);
		$this->connection->migrateToSchema($schema->schema());
	}

	/** @return list<string> */
	private function executed(string $app): array {
		$qb = $this->connection->getQueryBuilder();
		$qb->select('version')->from(self::TABLE)->where($qb->expr()->eq('app', $qb->createNamedParameter($app)));
		return array_map(strval(...), $qb->executeQuery()->fetchAll(\PDO::FETCH_COLUMN));
	}

	private function remember(string $app, string $version): void {
		$this->connection->insertIgnoreConflict(self::TABLE, ['app' => $app, 'version' => $version]);
	}
}
