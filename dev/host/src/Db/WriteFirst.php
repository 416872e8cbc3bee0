<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db;

/**
 * Refuses a transaction that reads before it writes. On SQLite such a one fails at once ("database is locked") when
 * somebody else wrote in between; seldom, and never to who works alone, so the host says it always.
 */
final class WriteFirst {
	/** what the transaction read first; null when it wrote first or did nothing yet */
	private ?string $read = null;
	private bool $wrote = false;

	public function begin(): void {
		$this->read = null;
		$this->wrote = false;
	}

	/** @throws \LogicException */
	public function check(string $sql): void {
		if ($this->wrote) {
			return;
		}
		if (preg_match('/^\s*(SELECT|WITH|PRAGMA|EXPLAIN)\b/i', $sql) === 1) {
			$this->read ??= $sql;
			return;
		}
		if ($this->read !== null) {
			throw new \LogicException('A transaction that reads before it writes fails on SQLite when somebody else wrote in between. It read: ' . $this->read . ' and then wrote: ' . $sql);
		}
		$this->wrote = true;
	}
}
