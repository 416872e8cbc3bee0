<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Db;

use OCP\AppFramework\Db\TTransactional;
use OCP\DB\Exception;
use OCP\IDBConnection;

final class TransactionTest extends HostDatabaseTestCase {
	use TTransactional;

	public function testInnerFailureLosesOnlyItsSavepoint(): void {
		$this->atomic(function (): void {
			$this->addThing('outer');
			try {
				$this->atomic(function (): void {
					$this->addThing('inner');
					$this->addThing('outer');
				}, $this->db);
				self::fail('The duplicate was stored');
			} catch (Exception $e) {
				self::assertSame(Exception::REASON_UNIQUE_CONSTRAINT_VIOLATION, $e->getReason());
			}
			$this->addThing('after');
		}, $this->db);
		self::assertSame(['after', 'outer'], $this->names());
		self::assertFalse($this->db->inTransaction());
	}

	public function testOuterFailureLosesEverything(): void {
		try {
			$this->atomic(function (): void {
				$this->atomic(fn () => $this->addThing('inner'), $this->db);
				throw new \DomainException('stop');
			}, $this->db);
		} catch (\DomainException) {
			self::assertFalse($this->db->inTransaction());
		}
		self::assertSame([], $this->names());
	}

	public function testResultOfTheWorkComesBack(): void {
		self::assertSame(7, $this->atomic(static fn (): int => 7, $this->db));
	}

	public function testOnSqliteATransactionMustNotReadBeforeItWrites(): void {
		$readAndWrite = function (): void {
			$this->names();
			$this->addThing('late');
		};
		$this->atomic(function () use ($readAndWrite): void {
			$this->addThing('first');
			$this->atomic($readAndWrite, $this->db);
		}, $this->db);
		self::assertSame(['first', 'late'], $this->atomic(fn (): array => $this->names(), $this->db));
		if ($this->db->getDatabaseProvider() === IDBConnection::PLATFORM_SQLITE) {
			$this->expectException(\LogicException::class);
			$this->expectExceptionMessage('reads before it writes');
		} else {
			$this->expectException(Exception::class);
		}
		$this->atomic($readAndWrite, $this->db);
	}

	public function testRetriesDeadlocksOnly(): void {
		$tries = 0;
		$deadlock = new class() extends Exception {
			public function getReason(): int {
				return self::REASON_DEADLOCK;
			}
		};
		$result = $this->atomicRetry(static function () use (&$tries, $deadlock): string {
			$tries++;
			return $tries < 3 ? throw $deadlock : 'done';
		}, $this->db);
		self::assertSame(['done', 3], [$result, $tries]);

		$tries = 0;
		$this->expectException(Exception::class);
		try {
			$this->atomicRetry(static function () use (&$tries): never {
				$tries++;
				throw new Exception('other');
			}, $this->db);
		} finally {
			self::assertSame(1, $tries);
		}
	}
}
