<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Db\Fixture;

use OCP\DB\ISchemaWrapper;
use OCP\DB\Types;
use OCP\IDBConnection;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/** A later column, filled after it exists. */
final class Version1Date20260102000000 extends SimpleMigrationStep {
	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	public function preSchemaChange(IOutput $output, \Closure $schemaClosure, array $options): void {
		$this->insert('before');
	}

	public function changeSchema(IOutput $output, \Closure $schemaClosure, array $options): ?ISchemaWrapper {
		$schema = $schemaClosure();
		$schema->getTable('fx_thing')->addColumn('note', Types::STRING, ['length' => 255, 'notnull' => false]);
		return $schema;
	}

	public function postSchemaChange(IOutput $output, \Closure $schemaClosure, array $options): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('fx_thing')->set('note', $qb->createNamedParameter('filled afterwards'));
		$qb->executeStatement();
	}

	private function insert(string $name): void {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('fx_thing')->values(['name' => $qb->createNamedParameter($name)]);
		$qb->executeStatement();
	}
}
