<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Db;

use OCP\DB\Exception;
use OCP\DB\QueryBuilder\IQueryBuilder;
use PHPUnit\Framework\Attributes\DataProvider;

final class QueryBuilderTest extends HostDatabaseTestCase {
	public function testQuotesNamesAndPrefixesTables(): void {
		$qb = $this->db->getQueryBuilder();
		$qb->select('t.name', 't.*')
			->selectAlias('g.tag', 'label')
			->from('fx_thing', 't')
			->leftJoin('t', 'fx_tag', 'g', $qb->expr()->eq('t.id', 'g.thing_id'))
			->where($qb->expr()->isNull('g.tag'))
			->groupBy('t.id', 'g.tag')
			->orderBy('t.name', 'DESC');
		self::assertSame(
			'SELECT `t`.`name`, `t`.*, `g`.`tag` AS `label` FROM `*PREFIX*fx_thing` `t` LEFT JOIN `*PREFIX*fx_tag` `g` ON `t`.`id` = `g`.`thing_id` WHERE `g`.`tag` IS NULL GROUP BY `t`.`id`, `g`.`tag` ORDER BY `t`.`name` DESC',
			$qb->getSQL(),
		);
		self::assertSame([], $qb->executeQuery()->fetchAll());
	}

	public function testNameWithAsIsAnAlias(): void {
		$this->addThing('saw', 3);
		$qb = $this->db->getQueryBuilder();
		$row = $qb->select('stock AS pieces')->from('fx_thing')->executeQuery()->fetch();
		self::assertSame(['pieces' => 3], $row);
		self::assertSame(['pieces'], $qb->getOutputColumns());
	}

	public function testOneConditionStandsAloneAndSeveralAreBracketed(): void {
		$expr = $this->db->getQueryBuilder()->expr();
		self::assertSame('`a` = `b`', (string)$expr->andX($expr->eq('a', 'b')));
		self::assertSame('(`a` = `b`) OR (`c` > `d`)', (string)$expr->orX($expr->eq('a', 'b'), $expr->gt('c', 'd')));
	}

	public function testListParametersAreSpread(): void {
		foreach (['axe', 'drill', 'saw'] as $name) {
			$this->addThing($name);
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('name')->from('fx_thing')
			->where($qb->expr()->in('name', $qb->createNamedParameter(['saw', 'axe', 'hammer'], IQueryBuilder::PARAM_STR_ARRAY)))
			->orderBy('name');
		self::assertSame(['axe', 'saw'], $qb->executeQuery()->fetchAll(\PDO::FETCH_COLUMN));
	}

	public function testAnEmptyListFindsNothing(): void {
		$this->addThing('saw');
		$qb = $this->db->getQueryBuilder();
		$qb->select('name')->from('fx_thing')->where($qb->expr()->in('id', $qb->createNamedParameter([], IQueryBuilder::PARAM_INT_ARRAY)));
		self::assertFalse($qb->executeQuery()->fetch());
	}

	public function testLikeMindsCaseAndILikeDoesNot(): void {
		$this->addThing('Saw');
		$find = function (string $method): array {
			$qb = $this->db->getQueryBuilder();
			$qb->select('name')->from('fx_thing')->where($qb->expr()->$method('name', $qb->createNamedParameter('s%')));
			return $qb->executeQuery()->fetchAll(\PDO::FETCH_COLUMN);
		};
		self::assertSame([], $find('like'));
		self::assertSame(['Saw'], $find('iLike'));
	}

	#[DataProvider('wildcards')]
	public function testEscapedWildcardsAreLiteral(string $name): void {
		$this->addThing($name);
		$this->addThing('x' . str_repeat('y', strlen($name)));
		$qb = $this->db->getQueryBuilder();
		$pattern = '%' . $this->db->escapeLikeParameter($name) . '%';
		$qb->select('name')->from('fx_thing')->where($qb->expr()->iLike('name', $qb->createNamedParameter($pattern)));
		self::assertSame([$name], $qb->executeQuery()->fetchAll(\PDO::FETCH_COLUMN));
	}

	/** @return iterable<string, array{string}> */
	public static function wildcards(): iterable {
		yield 'per cent' => ['100%'];
		yield 'underscore' => ['_'];
		yield 'backslash' => ['a\\b'];
	}

	public function testJoinsASubQuery(): void {
		$id = $this->addThing('saw');
		$this->addThing('axe');
		$this->db->insertIgnoreConflict('fx_tag', ['thing_id' => $id, 'tag' => 'wood']);
		$this->db->insertIgnoreConflict('fx_tag', ['thing_id' => $id, 'tag' => 'hand']);
		$qb = $this->db->getQueryBuilder();
		$tags = $this->db->getQueryBuilder();
		$tags->select('thing_id')->selectAlias($tags->func()->count('tag'), 'tags')->from('fx_tag')->groupBy('thing_id');
		$qb->select('t.name', 'c.tags')->from('fx_thing', 't')
			->innerJoin('t', $qb->createFunction('(' . $tags->getSQL() . ')'), 'c', $qb->expr()->eq('t.id', 'c.thing_id'));
		self::assertSame([['name' => 'saw', 'tags' => 2]], $qb->executeQuery()->fetchAll());
	}

	public function testFunctions(): void {
		$this->addThing('Saw', 2);
		$this->addThing('Axe', 5);
		$qb = $this->db->getQueryBuilder();
		$func = $qb->func();
		$qb->selectAlias($func->sum('stock'), 'total')
			->selectAlias($func->max('stock'), 'most')
			->addSelect($func->count('*', 'things'))
			->selectAlias($func->lower($func->min('name')), 'first')
			->selectAlias($func->groupConcat('name', '|'), 'names')
			->selectAlias($func->greatest($func->min('stock'), $qb->createNamedParameter(3, IQueryBuilder::PARAM_INT)), 'bigger')
			->selectAlias($func->concat($func->min('name'), $qb->expr()->literal('!')), 'loud')
			->from('fx_thing');
		$row = $qb->executeQuery()->fetch();
		self::assertIsArray($row);
		$names = explode('|', (string)$row['names']);
		sort($names);
		self::assertSame(['Axe', 'Saw'], $names);
		unset($row['names']);
		// Sums of integers are decimals on MySQL and come as text.
		$row['total'] = (int)$row['total'];
		self::assertSame(['total' => 7, 'most' => 5, 'things' => 2, 'first' => 'axe', 'bigger' => 3, 'loud' => 'Axe!'], $row);
	}

	public function testConditionalUpdateTellsHowManyRowsMatched(): void {
		$id = $this->addThing('saw', 1);
		$take = function () use ($id): int {
			$qb = $this->db->getQueryBuilder();
			$qb->update('fx_thing')
				->set('stock', $qb->func()->subtract('stock', $qb->createNamedParameter(1, IQueryBuilder::PARAM_INT)))
				->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
				->andWhere($qb->expr()->gt('stock', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)));
			return $qb->executeStatement();
		};
		self::assertSame(1, $take());
		self::assertSame(0, $take());
	}

	public function testTypeOfQueryIsChecked(): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('fx_thing');
		$this->expectException(\RuntimeException::class);
		$qb->executeQuery();
	}

	public function testRefusesWhatPortableQueriesMayNotHave(): void {
		$qb = $this->db->getQueryBuilder();
		$qb->select('name')->from('fx_thing')
			->where($qb->expr()->in('id', $qb->createNamedParameter(range(1, 1001), IQueryBuilder::PARAM_INT_ARRAY)));
		$this->expectException(\LengthException::class);
		$qb->executeQuery();
	}

	public function testDuplicateHasItsReason(): void {
		$this->addThing('saw');
		try {
			$this->addThing('saw');
			self::fail('A second thing of the same name was stored');
		} catch (Exception $e) {
			self::assertSame(Exception::REASON_UNIQUE_CONSTRAINT_VIOLATION, $e->getReason());
		}
	}

	public function testOtherErrorsHaveTheirReasons(): void {
		$reason = function (string $sql): ?int {
			try {
				$this->db->executeStatement($sql);
			} catch (Exception $e) {
				return $e->getReason();
			}
			return null;
		};
		self::assertSame(Exception::REASON_DATABASE_OBJECT_NOT_FOUND, $reason('DELETE FROM `*PREFIX*nothing`'));
		self::assertSame(Exception::REASON_NOT_NULL_CONSTRAINT_VIOLATION, $reason('INSERT INTO `*PREFIX*fx_thing` (`stock`) VALUES (1)'));
		self::assertSame(Exception::REASON_INVALID_FIELD_NAME, $reason('INSERT INTO `*PREFIX*fx_thing` (`colour`) VALUES (1)'));
		self::assertSame(Exception::REASON_SYNTAX_ERROR, $reason('DELETE THE `*PREFIX*fx_thing`'));
	}

	public function testInsertIgnoreConflict(): void {
		self::assertSame(1, $this->db->insertIgnoreConflict('fx_thing', ['name' => 'saw', 'stock' => 1]));
		self::assertSame(0, $this->db->insertIgnoreConflict('fx_thing', ['name' => 'saw', 'stock' => 9]));
		self::assertSame(['saw'], $this->names());
	}

	public function testSetValuesInsertsThenUpdates(): void {
		self::assertSame(1, $this->db->setValues('fx_thing', ['name' => 'saw'], ['stock' => 1]));
		self::assertSame(0, $this->db->setValues('fx_thing', ['name' => 'saw'], ['stock' => 2]));
		$stock = $this->db->getQueryBuilder()->select('stock')->from('fx_thing')->executeQuery()->fetchOne();
		self::assertSame(2, $stock);
	}

	public function testPreparedStatementRunsWithOtherValues(): void {
		$statement = $this->db->prepare('INSERT INTO `*PREFIX*fx_thing` (`name`) VALUES (?)');
		$statement->execute(['saw']);
		$statement->execute(['axe']);
		self::assertSame(['axe', 'saw'], $this->names());
	}

	public function testQueriesAreCounted(): void {
		$log = $this->db->queryLog();
		$log->keep();
		self::assertSame(2, $log->countDuring(function (): void {
			$this->addThing('saw');
			$this->names();
		}));
		$entries = $log->entries();
		self::assertStringContainsString('oc_fx_thing', $entries[count($entries) - 2]['sql']);
		self::assertContains('saw', $entries[count($entries) - 2]['params']);
	}
}
