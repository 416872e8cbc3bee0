<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Migration;

use OCP\DB\ISchemaWrapper;
use OCP\DB\Types;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/** Files of accounts, and who may see those of another. */
final class Version1001Date20260101000100 extends SimpleMigrationStep {
	public function changeSchema(IOutput $output, \Closure $schemaClosure, array $options): ?ISchemaWrapper {
		$schema = $schemaClosure();
		$files = $schema->createTable('files');
		$files->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$files->addColumn('parent', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$files->addColumn('name', Types::STRING, ['length' => 250, 'notnull' => true, 'default' => '']);
		$files->addColumn('owner', Types::STRING, ['length' => 64, 'notnull' => true, 'default' => '']);
		$files->addColumn('mime', Types::STRING, ['length' => 120, 'notnull' => true, 'default' => '']);
		$files->addColumn('size', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$files->addColumn('mtime', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$files->addColumn('etag', Types::STRING, ['length' => 40, 'notnull' => true, 'default' => '']);
		$files->setPrimaryKey(['id']);
		$files->addUniqueIndex(['parent', 'name'], 'host_files_name');
		$files->addIndex(['owner'], 'host_files_owner');

		$shares = $schema->createTable('share');
		$shares->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$shares->addColumn('node', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$shares->addColumn('share_with', Types::STRING, ['length' => 64, 'notnull' => true, 'default' => '']);
		$shares->addColumn('uid_owner', Types::STRING, ['length' => 64, 'notnull' => true, 'default' => '']);
		$shares->addColumn('uid_initiator', Types::STRING, ['length' => 64, 'notnull' => true, 'default' => '']);
		$shares->addColumn('permissions', Types::INTEGER, ['notnull' => true, 'default' => 1]);
		$shares->addColumn('target', Types::STRING, ['length' => 500, 'notnull' => true, 'default' => '']);
		$shares->addColumn('accepted', Types::INTEGER, ['notnull' => true, 'default' => 1]);
		$shares->addColumn('stime', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$shares->addColumn('expiration', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$shares->setPrimaryKey(['id']);
		$shares->addIndex(['share_with'], 'host_share_with');
		$shares->addUniqueIndex(['node', 'share_with'], 'host_share_node');
		return $schema;
	}
}
