<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Services;

use SmartCommons\DevHost\Services\Cache\CacheFactory;

final class CacheTest extends HostTestCase {
	private CacheFactory $factory;

	protected function setUp(): void {
		parent::setUp();
		$this->factory = new CacheFactory($this->host, $this->clock());
	}

	public function testOutlastsTheObjectAndEnds(): void {
		$this->factory->createDistributed('a')->set('key', ['x' => 1], 60);
		self::assertSame(['x' => 1], $this->factory->createDistributed('a')->get('key'));
		self::assertNull($this->factory->createDistributed('b')->get('key'));
		$this->now += 60;
		self::assertFalse($this->factory->createDistributed('a')->hasKey('key'));
	}

	public function testCounting(): void {
		$cache = $this->factory->createLocking();
		self::assertTrue($cache->add('n', 5, 60));
		self::assertFalse($cache->add('n', 9));
		self::assertSame(6, $cache->inc('n'));
		self::assertSame(4, $cache->dec('n', 2));
		self::assertSame(1, $cache->inc('new'));
		self::assertFalse($cache->cas('n', 1, 2));
		self::assertTrue($cache->cas('n', 4, 8));
		self::assertFalse($cache->cad('n', 4));
		self::assertTrue($cache->ncad('n', 4));
		self::assertNull($cache->get('n'));
	}

	public function testClearingByPrefix(): void {
		$cache = $this->factory->createLocal('app');
		$cache->set('one.a', 1);
		$cache->set('one.b', 1);
		$cache->set('two', 1);
		$cache->clear('one');
		self::assertSame([false, false, true], array_map($cache->hasKey(...), ['one.a', 'one.b', 'two']));
		$cache->remove('two');
		self::assertFalse($cache->hasKey('two'));
	}

	public function testNothingMayDependOnIt(): void {
		self::assertFalse($this->factory->isAvailable());
	}

	public function testInMemoryForgetsTheOldest(): void {
		$cache = $this->factory->createInMemory(2);
		foreach (['a', 'b', 'c'] as $key) {
			$cache->set($key, $key);
		}
		self::assertSame([null, 'b', 'c'], array_map($cache->get(...), ['a', 'b', 'c']));
	}
}
