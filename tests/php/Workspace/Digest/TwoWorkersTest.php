<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Digest;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Workspace\Digest\DigestRun;
use OCP\IDBConnection;
use PHPUnit\Framework\Attributes\RequiresPhpExtension;
use SmartCommons\DevHost\Db\Connection;
use SmartCommons\DevHost\Db\ConnectionFactory;

/** Real processes that send at the same time, one of which is killed on the way. */
#[RequiresPhpExtension('pcntl')]
final class TwoWorkersTest extends DigestWorld {
	private const MEMBERS = 60;
	private const WORKERS = 3;

	private string $folder = '';

	protected function setUp(): void {
		parent::setUp();
		$this->folder = sys_get_temp_dir() . '/smc-digest-' . bin2hex(random_bytes(6));
		mkdir($this->folder);
	}

	protected function tearDown(): void {
		array_map(unlink(...), glob($this->folder . '/*') ?: []);
		rmdir($this->folder);
	}

	public function testEachMemberGetsOneMail(): void {
		$this->prepare();
		$workers = array_map($this->fork(...), range(1, self::WORKERS));
		array_map(static fn (int $pid): int => pcntl_waitpid($pid, $status), $workers);
		$this->finish();
		self::assertEqualsCanonicalizing($this->members(), $this->sent());
	}

	public function testOneThatIsKilledOnTheWayLeavesTheRestToTheOthersAndNothingIsTwice(): void {
		$this->prepare();
		$pid = $this->fork(1, kill: 20);
		pcntl_waitpid($pid, $status);
		self::assertTrue(pcntl_wifsignaled($status));
		self::assertCount(20, $this->sent());
		$this->finish();
		self::assertEqualsCanonicalizing($this->members(), $this->sent());
	}

	private function prepare(): void {
		$this->account('lead');
		$group = $this->group('Film', 'lead', array_map(fn (int $at): string => $this->account('m' . $at), range(1, self::MEMBERS)));
		$this->now += 60;
		$this->run_();
		$this->tell('call.match', new ItemRef('call', $this->call('Podium')), $group, actor: 'lead');
		$this->at('07:00');
		if ($this->db->getDatabaseProvider() === IDBConnection::PLATFORM_SQLITE) {
			// each worker opens the database itself, which one in memory does not allow
			$this->db->executeStatement('VACUUM INTO ?', [$this->folder . '/host.db']);
		}
	}

	/** What a run an hour later still sends: what a dead worker had in hand, or one for whom the database was busy. */
	private function finish(): void {
		$this->now += 3600;
		$this->open($this->database());
		$this->run_();
		array_map(function ($mail): void {
			file_put_contents($this->folder . '/sent0', $mail->getTo()[0]->getAddress() . "\n", FILE_APPEND);
		}, $this->post->taken);
	}

	/** @param int $kill after how many mails it is killed; 0: never */
	private function fork(int $worker, int $kill = 0): int {
		touch($this->folder . '/sent' . $worker);
		$pid = pcntl_fork();
		if ($pid === 0) {
			try {
				$this->work($worker, $kill);
			} finally {
				// without running the shutdown of the test runner
				posix_kill(posix_getpid(), SIGKILL);
			}
		}
		return $pid;
	}

	private function work(int $worker, int $kill): void {
		$this->post->taking = $this->counted($worker, $kill);
		$isOpen = false;
		for ($round = 0; $round < 20; $round++) {
			try {
				if (!$isOpen) {
					$this->open($this->database());
					$isOpen = true;
				}
				$this->get(DigestRun::class)->run(60_000);
			} catch (\Exception) {
				// the database was busy: the next round tries again
			}
		}
	}

	/** @return \Closure(string): void */
	private function counted(int $worker, int $kill): \Closure {
		$taken = 0;
		return function (string $address) use ($worker, $kill, &$taken): void {
			file_put_contents($this->folder . '/sent' . $worker, $address . "\n", FILE_APPEND);
			if (++$taken === $kill) {
				posix_kill(posix_getpid(), SIGKILL);
			}
		};
	}

	/** @return list<string> addresses */
	private function members(): array {
		return array_map(static fn (int $at): string => 'm' . $at . '@example.org', range(1, self::MEMBERS));
	}

	/** @return list<string> addresses to which mail went */
	private function sent(): array {
		return array_merge(...array_map(static fn (string $file): array => file($file, FILE_IGNORE_NEW_LINES) ?: [], glob($this->folder . '/sent*') ?: []));
	}

	private function database(): Connection {
		return ConnectionFactory::open(getenv('SMARTCOMMONS_TEST_DB') ?: null, $this->folder);
	}
}
