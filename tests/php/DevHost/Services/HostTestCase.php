<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Services;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventDispatcher;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;
use SmartCommons\DevHost\Db\Connection;
use SmartCommons\DevHost\Db\TestDatabase;
use SmartCommons\DevHost\Kernel\HostConfig;
use SmartCommons\DevHost\Services\Config\AllConfig;
use SmartCommons\DevHost\Services\Config\AppConfig;
use SmartCommons\DevHost\Services\Config\SystemConfig;
use SmartCommons\DevHost\Services\Config\UserConfig;
use SmartCommons\DevHost\Services\Config\UserValueTable;
use SmartCommons\DevHost\Services\Event\EventDispatcher;
use SmartCommons\DevHost\Services\Security\Crypto;

/** The host's services by hand, on a database in memory and a data folder of the test's own. */
abstract class HostTestCase extends TestCase {
	protected Connection $db;
	protected HostConfig $host;
	protected AllConfig $config;
	protected AppConfig $appConfig;
	protected UserConfig $userConfig;
	protected IEventDispatcher $events;
	protected ContainerInterface $container;

	/** @var array<string, object> */
	protected array $services = [];

	/** Unix time that the clock shows. */
	protected int $now = 1_800_000_000;

	/** @var list<string> short names of the events that were told */
	protected array $told = [];

	protected function setUp(): void {
		parent::setUp();
		$root = dirname(__DIR__, 4);
		$this->db = TestDatabase::create($root . '/dev/host/src/Services/Migration', 'SmartCommons\\DevHost\\Services\\Migration', 'core');
		$this->host = new HostConfig($root, sys_get_temp_dir() . '/host-' . bin2hex(random_bytes(6)), $root . '/dev/host', 'smartcommons');
		$this->container = $this->makeContainer();
		$this->events = new EventDispatcher($this->container);
		$system = new SystemConfig($this->host);
		$crypto = new Crypto($system);
		$this->appConfig = new AppConfig($this->db, $crypto);
		$this->userConfig = new UserConfig(new UserValueTable($this->db, $crypto));
		$this->config = new AllConfig($system, $this->appConfig, $this->userConfig);
	}

	protected function tearDown(): void {
		$this->remove($this->host->dataDir);
		parent::tearDown();
	}

	/** @param class-string<Event> ...$events */
	protected function listen(string ...$events): void {
		foreach ($events as $event) {
			$this->events->addListener($event, function (Event $told): void {
				$this->told[] = substr((string)strrchr($told::class, '\\'), 1);
			});
		}
	}

	protected function clock(): ITimeFactory {
		$clock = $this->createStub(ITimeFactory::class);
		$clock->method('getTime')->willReturnCallback(fn (): int => $this->now);
		$clock->method('getDateTime')->willReturnCallback(fn (): \DateTime => new \DateTime('@' . (string)$this->now));
		return $clock;
	}

	private function makeContainer(): ContainerInterface {
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturnCallback(fn (string $id): object => $this->services[$id] ?? new $id());
		return $container;
	}

	private function remove(string $path): void {
		foreach (is_dir($path) ? scandir($path) ?: [] : [] as $name) {
			if ($name !== '.' && $name !== '..') {
				is_dir($path . '/' . $name) ? $this->remove($path . '/' . $name) : unlink($path . '/' . $name);
			}
		}
		if (is_dir($path)) {
			rmdir($path);
		}
	}
}
