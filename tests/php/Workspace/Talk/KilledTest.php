<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Talk;

use Doctrine\DBAL\Configuration;
use Doctrine\DBAL\DriverManager;
use OCA\SmartCommons\Core\Outbox\Delivery;
use OCA\SmartCommons\Workspace\Talk\RoomMaker;
use OCA\SmartCommons\Workspace\Talk\RoomPoster;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\RequiresPhpExtension;
use SmartCommons\DevHost\Db\Connection;
use SmartCommons\DevHost\Db\Dialect\SqliteDialect;
use SmartCommons\DevHost\Db\QueryLog;
use SmartCommons\DevHost\Db\TestDatabase;

/**
 * The process that delivers is killed before each of its statements in turn, and another one takes over: conversations
 * are made once, and everything is said once.
 */
#[CoversClass(RoomPoster::class)]
#[CoversClass(RoomMaker::class)]
#[RequiresPhpExtension('pcntl')]
final class KilledTest extends TalkTestCase {
	private const WORKERS = 4;
	private string $folder = '';

	protected function setUp(): void {
		$this->folder = sys_get_temp_dir() . '/smc-talk-' . bin2hex(random_bytes(6));
		mkdir($this->folder);
		Mortal::$left = null;
		parent::setUp();
	}

	protected function tearDown(): void {
		$this->db->close();
		array_map(unlink(...), glob($this->folder . '/*') ?: []);
		rmdir($this->folder);
	}

	/** A file, so that several processes may open it. */
	protected function database(): Connection {
		$path = $this->folder . '/host.db';
		if (!is_file($path)) {
			// whatever database the other tests are on: this one can be copied
			$url = getenv('SMARTCOMMONS_TEST_DB');
			putenv('SMARTCOMMONS_TEST_DB');
			self::withTalk(TestDatabase::create())->executeStatement('VACUUM INTO ?', [$path]);
			putenv('SMARTCOMMONS_TEST_DB' . ($url === false ? '' : '=' . $url));
		}
		$inner = DriverManager::getConnection(['driver' => 'pdo_sqlite', 'path' => $path, 'wrapperClass' => Mortal::class], new Configuration());
		$dialect = new SqliteDialect();
		$dialect->connected($inner);
		return new Connection($inner, $dialect, new QueryLog());
	}

	public function testKilledAnywhereWhilePostingNothingIsLostOrSaidTwice(): void {
		$group = $this->team('an', 'bob');
		$this->tell($group, 'one');
		$this->tell($group, 'two', MadeUpNews::DEADLINE);
		$token = $this->token($group);
		$this->eachStatement(function (int $at) use ($token): void {
			$said = implode("\n", $this->said($token));
			self::assertSame([1, 1], [substr_count($said, 'test.call one'), substr_count($said, 'test.deadline two')], "killed before statement $at:\n$said");
		});
	}

	public function testKilledAnywhereWhileAConversationIsMadeThereIsOne(): void {
		$this->account('an');
		$this->account('bob');
		$this->talk(false);
		$group = $this->group('an');
		// the search index and what else follows is another matter
		$this->deliver();
		$this->talk(true);
		$this->join($group, 'bob');
		$this->eachStatement(function (int $at) use ($group): void {
			self::assertSame(['an*', 'bob'], $this->present($this->token($group)), "killed before statement $at");
			$qb = $this->db->getQueryBuilder();
			self::assertSame(1, (int)$qb->select($qb->func()->count('id'))->from('talk_rooms')->executeQuery()->fetchOne(), "killed before statement $at");
		});
	}

	public function testSeveralWorkersAtOnceSayEverythingOnce(): void {
		$group = $this->team('an');
		for ($n = 10; $n < 40; $n++) {
			$this->tell($group, 'n' . $n);
		}
		$workers = [];
		for ($worker = 0; $worker < self::WORKERS; $worker++) {
			$workers[] = $this->child(null);
		}
		array_map($this->ended(...), $workers);
		$this->reopen();
		$this->now += 700;
		$this->deliver();
		$this->catchUp();
		$said = implode("\n", $this->said($this->token($group)));
		// what is beyond the eighth line of a list is only counted
		preg_match_all('/(\d+) new things|^test\.call/m', $said, $found, PREG_SET_ORDER);
		self::assertSame(30, array_sum(array_map(static fn (array $one): int => (int)($one[1] ?? 1), $found)), $said);
	}

	/** @param callable(int): void $check */
	private function eachStatement(callable $check): void {
		$this->db->close();
		copy($this->folder . '/host.db', $this->folder . '/before.db');
		$at = 0;
		do {
			foreach (glob($this->folder . '/host.db*') ?: [] as $file) {
				unlink($file);
			}
			copy($this->folder . '/before.db', $this->folder . '/host.db');
			$killed = $this->ended($this->child($at));
			$now = $this->now;
			// the next worker comes when the first is taken for dead
			$this->now += 700;
			$this->reopen();
			$this->deliver();
			$this->catchUp();
			$check($at);
			$this->db->close();
			$this->now = $now;
			$at++;
		} while ($killed);
		self::assertGreaterThan(20, $at);
	}

	/** A process that delivers what waits, and is killed before its n-th statement. */
	private function child(?int $diesAt): int {
		$pid = pcntl_fork();
		if ($pid === 0) {
			$this->reopen();
			Mortal::$left = $diesAt;
			try {
				$this->get(Delivery::class)->run(1000, 60_000);
			} catch (\Throwable) {
				// busy: as a worker that gives up for now
			}
			// without running the shutdown of the test runner
			file_put_contents($this->folder . '/ended-' . posix_getpid(), '');
			posix_kill(posix_getpid(), SIGKILL);
		}
		return $pid;
	}

	/** @return bool whether it was killed before it had done everything */
	private function ended(int $pid): bool {
		pcntl_waitpid($pid, $status);
		return !is_file($this->folder . '/ended-' . $pid);
	}

	/** Everything anew, as in another process. */
	private function reopen(): void {
		parent::setUp();
	}
}
