<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Search;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Search\SearchIndex;
use OCA\SmartCommons\Core\Search\Terms;
use OCP\DB\Exception;
use OCP\IDBConnection;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\TestWith;
use PHPUnit\Framework\TestCase;

#[CoversClass(SearchIndex::class)]
final class SearchIndexTest extends TestCase {
	#[TestWith([true, 0], 'inside a transaction its owner tries again')]
	#[TestWith([false, 3])]
	public function testTriesAgainAfterADeadlockUnlessInsideATransaction(bool $inside, int $tries): void {
		$deadlock = new class() extends Exception {
			public function getReason(): int {
				return self::REASON_DEADLOCK;
			}
		};
		$db = $this->createMock(IDBConnection::class);
		$db->method('inTransaction')->willReturn($inside);
		$db->method('getDatabaseProvider')->willReturn(IDBConnection::PLATFORM_SQLITE);
		$db->method('getQueryBuilder')->willThrowException($deadlock);
		$db->expects(self::exactly($tries))->method('beginTransaction');
		$db->expects(self::exactly($tries))->method('rollBack');
		$batch = new Batch($db);
		$this->expectExceptionObject($deadlock);
		(new SearchIndex($db, new Terms($db, $batch), $batch))->remove('call', [1]);
	}
}
