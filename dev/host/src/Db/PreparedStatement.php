<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db;

use Doctrine\DBAL\Exception as DbalException;
use Doctrine\DBAL\ParameterType;
use Doctrine\DBAL\Statement;
use OCP\DB\IPreparedStatement;
use OCP\DB\IResult;

/** A statement that runs several times with other values. */
final class PreparedStatement implements IPreparedStatement {
	private ?IResult $result = null;

	public function __construct(
		private readonly Statement $inner,
		private readonly QueryLog $log,
		private readonly string $sql,
	) {
	}

	public function closeCursor(): bool {
		$this->result()->closeCursor();
		return true;
	}

	public function fetch(int $fetchMode = \PDO::FETCH_ASSOC) {
		return $this->result()->fetch($fetchMode);
	}

	public function fetchAll(int $fetchMode = \PDO::FETCH_ASSOC) {
		return $this->result()->fetchAll($fetchMode);
	}

	public function fetchColumn() {
		return $this->result()->fetchOne();
	}

	public function fetchOne() {
		return $this->result()->fetchOne();
	}

	public function bindValue($param, $value, $type = ParameterType::STRING): bool {
		return $this->inner->bindValue($param, $value, $type);
	}

	public function bindParam($param, &$variable, $type = ParameterType::STRING, $length = null): bool {
		return $this->inner->bindParam($param, $variable, $type, $length);
	}

	public function execute($params = null): IResult {
		$began = hrtime(true);
		try {
			foreach ($params ?? [] as $key => $value) {
				$this->inner->bindValue(is_int($key) ? $key + 1 : $key, $value);
			}
			return $this->result = new Result($this->inner->executeQuery());
		} catch (DbalException $e) {
			throw new DbException($e, $this->sql);
		} finally {
			$this->log->record($this->sql, $params ?? [], (hrtime(true) - $began) / 1e6);
		}
	}

	public function rowCount(): int {
		return $this->result()->rowCount();
	}

	private function result(): IResult {
		return $this->result ?? throw new \LogicException('You have to execute the prepared statement before accessing the results');
	}
}
