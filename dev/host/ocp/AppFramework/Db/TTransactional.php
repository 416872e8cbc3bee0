<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Db;

use OCP\DB\Exception;
use OCP\IDBConnection;

/** Runs a piece of work in one transaction; inside another one it becomes a savepoint. */
trait TTransactional {
	/**
	 * @template T
	 * @param callable(): T $fn
	 * @return T
	 * @throws Exception
	 * @throws \Throwable
	 */
	protected function atomic(callable $fn, IDBConnection $db) {
		$db->beginTransaction();
		try {
			$result = $fn();
			$db->commit();
			return $result;
		} catch (\Throwable $e) {
			$db->rollBack();
			throw $e;
		}
	}

	/**
	 * As atomic(), tried again after a deadlock or a lock that was waited for too long.
	 *
	 * @template T
	 * @param callable(): T $fn
	 * @return T
	 * @throws Exception
	 * @throws \Throwable
	 */
	protected function atomicRetry(callable $fn, IDBConnection $db, int $maxRetries = 3): mixed {
		for ($attempt = 1; ; $attempt++) {
			try {
				return $this->atomic($fn, $db);
			} catch (Exception $e) {
				$again = in_array($e->getReason(), [Exception::REASON_DEADLOCK, Exception::REASON_LOCK_WAIT_TIMEOUT], true);
				if (!$again || $attempt >= $maxRetries) {
					throw $e;
				}
			}
		}
	}
}
