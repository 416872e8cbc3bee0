<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB;

use Doctrine\DBAL\Exception;
use Doctrine\DBAL\Platforms\AbstractPlatform;
use Doctrine\DBAL\Schema\Schema;
use Doctrine\DBAL\Schema\SchemaException;
use Doctrine\DBAL\Schema\Table;

interface ISchemaWrapper {
	/**
	 * @param string $tableName
	 * @return Table
	 * @throws SchemaException
	 */
	public function getTable($tableName);

	/**
	 * @param string $tableName
	 * @return bool
	 */
	public function hasTable($tableName);

	/**
	 * @param string $tableName
	 * @return Table
	 */
	public function createTable($tableName);

	/**
	 * @param string $tableName
	 * @return Schema
	 */
	public function dropTable($tableName);

	/** @return array<string, Table> */
	public function getTables();

	/** @return list<string> */
	public function getTableNames();

	/** @return list<string> */
	public function getTableNamesWithoutPrefix();

	/**
	 * @return AbstractPlatform
	 * @throws Exception
	 */
	public function getDatabasePlatform();
}
