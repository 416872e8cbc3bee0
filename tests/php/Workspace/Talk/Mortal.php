<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Talk;

use Doctrine\DBAL\Cache\QueryCacheProfile;
use Doctrine\DBAL\Connection;
use Doctrine\DBAL\Result;

/** A database connection whose process is killed, as by the machine's power, just before a statement of one's choice. */
final class Mortal extends Connection {
	/** how many statements are still done; null: as many as there are */
	public static ?int $left = null;
	/** statements done */
	public static int $done = 0;

	public function executeQuery(string $sql, array $params = [], $types = [], ?QueryCacheProfile $qcp = null): Result {
		self::tick();
		return parent::executeQuery($sql, $params, $types, $qcp);
	}

	public function executeStatement($sql, array $params = [], array $types = []) {
		self::tick();
		return parent::executeStatement($sql, $params, $types);
	}

	public function commit() {
		self::tick();
		return parent::commit();
	}

	private static function tick(): void {
		self::$done++;
		if (self::$left !== null && self::$left-- === 0) {
			posix_kill(posix_getpid(), SIGKILL);
		}
	}
}
