<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Outbox;

use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\Outbox\Delivery;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxStore;
use OCA\SmartCommons\Core\Outbox\SetAside;
use OCA\SmartCommons\Tests\Core\Fakes;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;
use Psr\Log\NullLogger;
use SmartCommons\DevHost\Db\TestDatabase;

#[CoversClass(SetAside::class)]
final class SetAsideTest extends TestCase {
	use Fakes;

	private int $now = 1_800_000_000;
	private First $first;
	private Outbox $outbox;
	private Delivery $delivery;
	private SetAside $aside;

	protected function setUp(): void {
		$db = TestDatabase::create();
		$this->first = new First();
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturnCallback(fn (string $class): object => $class === First::class ? $this->first : new Second());
		$modules = new Modules($container, [TwoHandlers::class]);
		$store = new OutboxStore($db, $this->clock());
		$this->delivery = new Delivery($store, $modules, $db, new NullLogger());
		$this->outbox = new Outbox($modules, $store, $this->delivery);
		$this->aside = new SetAside($db, $this->clock(), $this->delivery);
	}

	public function testTellsHowItStands(): void {
		self::assertSame(['waiting' => 0, 'failing' => 0, 'aside' => 0, 'oldest' => null], $this->aside->counts());
		$this->outbox->add('first', 'k1', []);
		$this->now += 60;
		$this->outbox->add('first', 'k2', []);
		self::assertSame(['waiting' => 2, 'failing' => 0, 'aside' => 0, 'oldest' => 1_800_000_000], $this->aside->counts());
		$this->first->fails = true;
		$this->delivery->run(1, 1000);
		self::assertSame(['waiting' => 2, 'failing' => 1, 'aside' => 0, 'oldest' => 1_800_000_000], $this->aside->counts());
	}

	public function testWhatWasGivenUpIsListedWithItsErrorAndTriedAgain(): void {
		$this->giveUp('k1', 'k2', 'k3');
		$list = $this->aside->list(2);
		self::assertSame(['k3', 'k2'], array_column($list, 'key'), 'the latest first');
		self::assertSame('First', $list[0]['handler']);
		self::assertStringContainsString('no luck', $list[0]['error']);
		self::assertSame(3, $this->aside->counts()['aside']);

		self::assertSame(0, $this->aside->retry([]));
		self::assertSame(1, $this->aside->retry([$list[0]['id'], 999]));
		self::assertSame(['waiting' => 1, 'failing' => 1, 'aside' => 2], array_diff_key($this->aside->counts(), ['oldest' => 0]), 'tried at once, failed, and it waits again');

		$this->first->fails = false;
		self::assertSame(2, $this->aside->retry());
		self::assertSame(['waiting' => 1, 'failing' => 1, 'aside' => 0], array_diff_key($this->aside->counts(), ['oldest' => 0]));
		$this->now += 3600;
		$this->delivery->run(10, 1000);
		self::assertSame(0, $this->aside->counts()['waiting']);
	}

	private function giveUp(string ...$keys): void {
		$this->first->fails = true;
		foreach ($keys as $key) {
			$this->outbox->add('first', $key, []);
		}
		for ($try = 0; $try < Outbox::TRIES; $try++) {
			$this->delivery->run(100, 5000);
			$this->now += 30_000;
		}
	}
}
