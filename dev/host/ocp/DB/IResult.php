<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB;

/** Rows of a query. */
interface IResult {
	/** @return true */
	public function closeCursor(): bool;

	/**
	 * @return ($fetchMode is \PDO::FETCH_ASSOC ? array<string, mixed> : ($fetchMode is \PDO::FETCH_NUM ? list<mixed> : mixed))|false
	 */
	public function fetch(int $fetchMode = \PDO::FETCH_ASSOC);

	/**
	 * @return list<($fetchMode is \PDO::FETCH_ASSOC ? array<string, mixed> : ($fetchMode is \PDO::FETCH_NUM ? list<mixed> : mixed))>
	 */
	public function fetchAll(int $fetchMode = \PDO::FETCH_ASSOC): array;

	/**
	 * @return mixed
	 * @deprecated 21.0.0
	 */
	public function fetchColumn();

	/** @return mixed */
	public function fetchOne();

	public function rowCount(): int;
}
