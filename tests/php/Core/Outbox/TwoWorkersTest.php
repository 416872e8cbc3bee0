<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Outbox;

use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxStore;
use OCA\SmartCommons\Tests\Core\Fakes;
use OCP\IDBConnection;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\RequiresPhpExtension;
use PHPUnit\Framework\TestCase;
use SmartCommons\DevHost\Db\Connection;
use SmartCommons\DevHost\Db\ConnectionFactory;
use SmartCommons\DevHost\Db\TestDatabase;

/** Real processes that want the same events at the same time. */
#[CoversClass(OutboxStore::class)]
#[RequiresPhpExtension('pcntl')]
final class TwoWorkersTest extends TestCase {
	use Fakes;

	private const EVENTS = 60;
	private const WORKERS = 4;

	private int $now = 1_800_000_000;
	private string $folder = '';

	protected function setUp(): void {
		$this->folder = sys_get_temp_dir() . '/smc-outbox-' . bin2hex(random_bytes(6));
		mkdir($this->folder);
	}

	protected function tearDown(): void {
		array_map(unlink(...), glob($this->folder . '/*') ?: []);
		rmdir($this->folder);
	}

	public function testEachEventIsClaimedExactlyOnce(): void {
		$tables = TestDatabase::create();
		if ($tables->getDatabaseProvider() === IDBConnection::PLATFORM_SQLITE) {
			// each worker opens the database itself, which one in memory does not allow
			$tables->executeStatement('VACUUM INTO ?', [$this->folder . '/host.db']);
		}
		$store = new OutboxStore($this->open(), $this->clock());
		for ($at = 0; $at < self::EVENTS; $at++) {
			$store->add(First::class, new OutboxEvent('first', 'k' . $at, []));
		}
		unset($store);
		$workers = [];
		for ($worker = 0; $worker < self::WORKERS; $worker++) {
			$pid = pcntl_fork();
			if ($pid === 0) {
				$this->work($worker);
				// without running the shutdown of the test runner
				posix_kill(posix_getpid(), SIGKILL);
			}
			$workers[] = $pid;
		}
		foreach ($workers as $pid) {
			pcntl_waitpid($pid, $status);
		}
		$claimed = [];
		for ($worker = 0; $worker < self::WORKERS; $worker++) {
			array_push($claimed, ...file($this->folder . '/claimed' . $worker, FILE_IGNORE_NEW_LINES) ?: []);
		}
		$expected = array_map(static fn (int $at): string => 'k' . $at, range(0, self::EVENTS - 1));
		self::assertEqualsCanonicalizing($expected, $claimed);
	}

	private function work(int $worker): void {
		$file = $this->folder . '/claimed' . $worker;
		touch($file);
		$store = new OutboxStore($this->open(), $this->clock());
		for ($round = 0; $round < 20; $round++) {
			foreach ($store->due(self::EVENTS) as $row) {
				try {
					if ($store->claim($row) !== null) {
						file_put_contents($file, $row->event->key . "\n", FILE_APPEND);
					}
				} catch (\Exception) {
					// the database was busy: the next round tries again
				}
			}
		}
	}

	private function open(): Connection {
		return ConnectionFactory::open(getenv('SMARTCOMMONS_TEST_DB') ?: null, $this->folder);
	}
}
