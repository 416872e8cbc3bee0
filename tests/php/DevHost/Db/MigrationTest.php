<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Db;

use OCP\DB\ISchemaWrapper;
use OCP\DB\Types;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use SmartCommons\DevHost\Db\Connection;
use SmartCommons\DevHost\Db\ConnectionFactory;
use SmartCommons\DevHost\Db\MigrationRunner;
use SmartCommons\DevHost\Db\TestDatabase;

final class MigrationTest extends TestCase {
	public function testRunsInOrderAndOnlyOnce(): void {
		$db = ConnectionFactory::inMemory();
		$runner = new MigrationRunner($db, static fn (string $class): object => str_ends_with($class, '0102000000') ? new $class($db) : new $class());
		$migrate = static fn (): array => $runner->migrate('fixture', __DIR__ . '/Fixture', __NAMESPACE__ . '\\Fixture');
		self::assertSame(['Version1Date20260101000000', 'Version1Date20260102000000'], $migrate());
		self::assertSame([], $migrate());
		$row = $db->getQueryBuilder()->select('name', 'note')->from('fx_thing')->executeQuery()->fetchAll();
		self::assertSame([['name' => 'before', 'note' => 'filled afterwards']], $row);
	}

	public function testVersionsAreSortedAsNumbers(): void {
		$folder = sys_get_temp_dir() . '/migrations-' . bin2hex(random_bytes(6));
		mkdir($folder);
		$names = ['Version10Date20250101000000', 'Version9Date20260101000000', 'Version9Date20250101000000'];
		foreach ($names as $name) {
			touch($folder . '/' . $name . '.php');
		}
		$found = array_values(MigrationRunner::find($folder));
		array_map(unlink(...), glob($folder . '/*') ?: []);
		rmdir($folder);
		self::assertSame(array_reverse($names), $found);
	}

	public function testTestDatabasesAreApart(): void {
		$open = static fn (): Connection => TestDatabase::create(__DIR__ . '/Fixture', __NAMESPACE__ . '\\Fixture', 'fixture');
		$first = $open();
		$first->insertIgnoreConflict('fx_thing', ['name' => 'mine']);
		self::assertSame(['before'], $open()->getQueryBuilder()->select('name')->from('fx_thing')->executeQuery()->fetchAll(\PDO::FETCH_COLUMN));
	}

	/** @param \Closure(ISchemaWrapper): void $change */
	#[DataProvider('mistakes')]
	public function testRefusesWhatAServerRefuses(\Closure $change, string $message): void {
		$db = ConnectionFactory::inMemory();
		$this->expectExceptionMessage($message);
		$this->run1($db, $change);
	}

	/** @return iterable<string, array{\Closure(ISchemaWrapper): void, string}> */
	public static function mistakes(): iterable {
		$table = static function (ISchemaWrapper $schema, string $name) {
			$table = $schema->createTable($name);
			$table->addColumn('id', Types::BIGINT, ['notnull' => true]);
			return $table;
		};
		yield 'table of 28 characters' => [static fn (ISchemaWrapper $s) => $table($s, str_repeat('t', 28))->setPrimaryKey(['id'], 'k'), 'Table name'];
		yield 'table of 23 characters with a key without name' => [static fn (ISchemaWrapper $s) => $table($s, str_repeat('t', 23))->setPrimaryKey(['id']), 'Primary index name'];
		yield 'key of 31 characters' => [static fn (ISchemaWrapper $s) => $table($s, 'fx')->setPrimaryKey(['id'], str_repeat('k', 31)), 'is too long'];
		yield 'column of 31 characters' => [static function (ISchemaWrapper $s) use ($table): void {
			$fx = $table($s, 'fx');
			$fx->setPrimaryKey(['id']);
			$fx->addColumn(str_repeat('c', 31), Types::INTEGER);
		}, 'Column name'];
		yield 'index of 31 characters' => [static function (ISchemaWrapper $s) use ($table): void {
			$fx = $table($s, 'fx');
			$fx->setPrimaryKey(['id']);
			$fx->addIndex(['id'], str_repeat('i', 31));
		}, 'Index name'];
		yield 'boolean that may not be null' => [static function (ISchemaWrapper $s) use ($table): void {
			$fx = $table($s, 'fx');
			$fx->setPrimaryKey(['id']);
			$fx->addColumn('is_open', Types::BOOLEAN, ['notnull' => true]);
		}, 'can not store "false"'];
		yield 'string of 4001 characters' => [static function (ISchemaWrapper $s) use ($table): void {
			$fx = $table($s, 'fx');
			$fx->setPrimaryKey(['id']);
			$fx->addColumn('body', Types::STRING, ['length' => 4001]);
		}, '4.000 length limit'];
		yield 'no primary key' => [static fn (ISchemaWrapper $s) => $table($s, 'fx'), 'no primary key'];
		yield 'two indexes of one name' => [static function (ISchemaWrapper $s) use ($table): void {
			foreach (['fx_a', 'fx_b'] as $name) {
				$fx = $table($s, $name);
				$fx->setPrimaryKey(['id']);
				$fx->addIndex(['id'], 'fx_same');
			}
		}, 'collides'];
	}

	public function testAcceptsNamesAtTheLimit(): void {
		$db = ConnectionFactory::inMemory();
		$this->run1($db, static function (ISchemaWrapper $schema): void {
			$table = $schema->createTable(str_repeat('t', 22));
			$table->addColumn(str_repeat('c', 30), Types::BIGINT, ['notnull' => true]);
			$table->addColumn('body', Types::STRING, ['length' => 4000]);
			$table->setPrimaryKey([str_repeat('c', 30)]);
			$table->addIndex(['body'], str_repeat('i', 30));
			$long = $schema->createTable(str_repeat('u', 27));
			$long->addColumn('id', Types::BIGINT, ['notnull' => true]);
			$long->setPrimaryKey(['id'], 'fx_key');
		});
		self::assertTrue($db->tableExists(str_repeat('t', 22)));
		self::assertTrue($db->tableExists(str_repeat('u', 27)));
	}

	public function testDropsATable(): void {
		$db = TestDatabase::create(__DIR__ . '/Fixture', __NAMESPACE__ . '\\Fixture', 'fixture');
		$this->run1($db, static function (ISchemaWrapper $schema): void {
			$schema->dropTable('fx_tag');
		});
		self::assertFalse($db->tableExists('fx_tag'));
		self::assertTrue($db->tableExists('fx_thing'));
	}

	/** @param \Closure(ISchemaWrapper): mixed $change */
	private function run1(Connection $db, \Closure $change): void {
		$step = new class($change) extends SimpleMigrationStep {
			public function __construct(
				private readonly \Closure $change,
			) {
			}

			public function changeSchema(IOutput $output, \Closure $schemaClosure, array $options): ISchemaWrapper {
				$schema = $schemaClosure();
				($this->change)($schema);
				return $schema;
			}
		};
		$folder = sys_get_temp_dir() . '/migrations-' . bin2hex(random_bytes(6));
		mkdir($folder);
		touch($folder . '/Version1Date20270101000000.php');
		try {
			(new MigrationRunner($db, static fn (): object => $step))->migrate('mistake', $folder, 'X');
		} finally {
			unlink($folder . '/Version1Date20270101000000.php');
			rmdir($folder);
		}
	}
}
