<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Db;

use OCA\SmartCommons\Tests\DevHost\Db\Fixture\Thing;
use OCA\SmartCommons\Tests\DevHost\Db\Fixture\ThingMapper;
use OCP\AppFramework\Db\DoesNotExistException;
use OCP\AppFramework\Db\MultipleObjectsReturnedException;

final class MapperTest extends HostDatabaseTestCase {
	private ThingMapper $mapper;

	protected function setUp(): void {
		parent::setUp();
		$this->mapper = new ThingMapper($this->db);
	}

	public function testStoresAndReadsBack(): void {
		$made = new \DateTimeImmutable('2026-03-01 12:00:00');
		$thing = $this->mapper->insert($this->thing('saw', $made));
		self::assertIsInt($thing->getId());
		$read = $this->mapper->byName('saw');
		self::assertSame($thing->getId(), $read->getId());
		self::assertTrue($read->isIsOpen());
		self::assertSame(3, $read->getStock());
		self::assertEquals($made, $read->getMadeAt());
		self::assertSame([], $read->getUpdatedFields());
	}

	public function testUpdatesOnlyWhatChanged(): void {
		$thing = $this->mapper->insert($this->thing('saw'));
		$read = $this->mapper->byName('saw');
		$read->setStock(3);
		self::assertSame([], $read->getUpdatedFields());
		self::assertSame(0, $this->db->queryLog()->countDuring(fn () => $this->mapper->update($read)));
		$read->setStock(4);
		self::assertSame(['stock' => true], $read->getUpdatedFields());
		$this->mapper->update($read);
		self::assertSame(4, $this->mapper->byName('saw')->getStock());
		self::assertSame('saw', $thing->getName());
	}

	public function testDeletes(): void {
		$thing = $this->mapper->insert($this->thing('saw'));
		$this->mapper->insert($this->thing('axe'));
		$this->mapper->delete($thing);
		self::assertSame(['axe'], array_map(static fn (Thing $left): string => $left->getName(), $this->mapper->all()));
	}

	public function testNoneAndSeveralAreErrors(): void {
		try {
			$this->mapper->byName('nothing');
			self::fail('Found a thing that is not there');
		} catch (DoesNotExistException) {
			$this->mapper->insert($this->thing('saw'));
			$this->mapper->insert($this->thing('axe'));
		}
		$this->expectException(MultipleObjectsReturnedException::class);
		$this->mapper->only();
	}

	public function testUnknownPropertyIsAnError(): void {
		$this->expectException(\BadFunctionCallException::class);
		(new Thing())->__call('setColour', ['red']);
	}

	public function testNamesOfColumns(): void {
		$thing = new Thing();
		self::assertSame('made_at', $thing->propertyToColumn('madeAt'));
		self::assertSame('madeAt', $thing->columnToProperty('made_at'));
	}

	private function thing(string $name, ?\DateTimeImmutable $made = null): Thing {
		$thing = new Thing();
		$thing->setName($name);
		$thing->setIsOpen(true);
		$thing->setStock(3);
		$thing->setMadeAt($made);
		return $thing;
	}
}
