<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db;

use Doctrine\DBAL\Connection as DbalConnection;
use Doctrine\DBAL\Platforms\MySQLPlatform;
use Doctrine\DBAL\Platforms\SqlitePlatform;
use Doctrine\DBAL\Schema\Schema;

/** Brings the database to a wanted schema; tables that the schema doesn't mention stay. */
final class SchemaMigrator {
	public function __construct(
		private readonly DbalConnection $connection,
	) {
	}

	public function migrate(Schema $target): void {
		$manager = $this->connection->createSchemaManager();
		$platform = $this->connection->getDatabasePlatform();
		if ($platform instanceof SqlitePlatform) {
			$this->dropComments($target);
		}
		$source = $manager->introspectSchema();
		foreach ($source->getTables() as $table) {
			if (!$target->hasTable($table->getName())) {
				$source->dropTable($table->getName());
			}
		}
		foreach ($source->getSequences() as $sequence) {
			if (!$target->hasSequence($sequence->getName())) {
				$source->dropSequence($sequence->getName());
			}
		}
		$statements = $platform->getAlterSchemaSQL($manager->createComparator()->compareSchemas($source, $target));
		$run = function () use ($statements): void {
			foreach ($statements as $sql) {
				$this->connection->executeStatement($sql);
			}
		};
		// MySQL commits by itself before each change of a table.
		$platform instanceof MySQLPlatform ? $run() : $this->connection->transactional($run);
	}

	private function dropComments(Schema $target): void {
		foreach ($target->getTables() as $table) {
			foreach ($table->getColumns() as $column) {
				$column->setComment(null);
			}
		}
	}
}
