<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB;

use Doctrine\DBAL\Exception;
use Doctrine\DBAL\ParameterType;

interface IPreparedStatement {
	/**
	 * @return true
	 * @deprecated 21.0.0
	 */
	public function closeCursor(): bool;

	/**
	 * @return mixed
	 * @deprecated 21.0.0
	 */
	public function fetch(int $fetchMode = \PDO::FETCH_ASSOC);

	/**
	 * @return mixed[]
	 * @deprecated 21.0.0
	 */
	public function fetchAll(int $fetchMode = \PDO::FETCH_ASSOC);

	/**
	 * @return mixed
	 * @deprecated 21.0.0
	 */
	public function fetchColumn();

	/**
	 * @return mixed
	 * @deprecated 21.0.0
	 */
	public function fetchOne();

	/**
	 * @param int|string $param
	 * @param mixed $value
	 * @param int $type
	 * @throws Exception
	 */
	public function bindValue($param, $value, $type = ParameterType::STRING): bool;

	/**
	 * @param int|string $param
	 * @param mixed $variable
	 * @param int $type
	 * @param int|null $length
	 * @throws Exception
	 */
	public function bindParam($param, &$variable, $type = ParameterType::STRING, $length = null): bool;

	/**
	 * @param mixed[]|null $params
	 * @throws Exception
	 */
	public function execute($params = null): IResult;

	/**
	 * @throws Exception
	 * @deprecated 21.0.0
	 */
	public function rowCount(): int;
}
