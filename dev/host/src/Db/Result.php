<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db;

use Doctrine\DBAL\Result as DbalResult;
use OCP\DB\IResult;
use SmartCommons\DevHost\Kernel\NotSupported;

/** Rows of a query. */
final class Result implements IResult {
	public function __construct(
		private readonly DbalResult $inner,
	) {
	}

	public function closeCursor(): bool {
		$this->inner->free();
		return true;
	}

	public function fetch(int $fetchMode = \PDO::FETCH_ASSOC) {
		return match ($fetchMode) {
			\PDO::FETCH_ASSOC => $this->inner->fetchAssociative(),
			\PDO::FETCH_NUM => $this->inner->fetchNumeric(),
			\PDO::FETCH_COLUMN => $this->inner->fetchOne(),
			default => throw new NotSupported('OCP\DB\IResult::fetch(' . (string)$fetchMode . ')'),
		};
	}

	public function fetchAll(int $fetchMode = \PDO::FETCH_ASSOC): array {
		return match ($fetchMode) {
			\PDO::FETCH_ASSOC => $this->inner->fetchAllAssociative(),
			\PDO::FETCH_NUM => $this->inner->fetchAllNumeric(),
			\PDO::FETCH_COLUMN => $this->inner->fetchFirstColumn(),
			default => throw new NotSupported('OCP\DB\IResult::fetchAll(' . (string)$fetchMode . ')'),
		};
	}

	public function fetchColumn() {
		return $this->inner->fetchOne();
	}

	public function fetchOne() {
		return $this->inner->fetchOne();
	}

	public function rowCount(): int {
		return $this->inner->rowCount();
	}
}
