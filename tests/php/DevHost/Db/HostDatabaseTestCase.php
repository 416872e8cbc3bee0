<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Db;

use PHPUnit\Framework\TestCase;
use SmartCommons\DevHost\Db\Connection;
use SmartCommons\DevHost\Db\TestDatabase;

/** Gives each test the fixture tables in an empty database of its own. */
abstract class HostDatabaseTestCase extends TestCase {
	protected Connection $db;

	protected function setUp(): void {
		parent::setUp();
		$this->db = TestDatabase::create(__DIR__ . '/Fixture', __NAMESPACE__ . '\\Fixture', 'fixture');
		$this->db->executeStatement('DELETE FROM `*PREFIX*fx_thing`');
	}

	protected function addThing(string $name, int $stock = 0): int {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('fx_thing')
			->setValue('name', $qb->createNamedParameter($name))
			->setValue('stock', $qb->createNamedParameter($stock, $qb::PARAM_INT));
		$qb->executeStatement();
		return $qb->getLastInsertId();
	}

	/** @return list<string> */
	protected function names(): array {
		$qb = $this->db->getQueryBuilder();
		return $qb->select('name')->from('fx_thing')->orderBy('name')->executeQuery()->fetchAll(\PDO::FETCH_COLUMN);
	}
}
