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

/** The stream of activities. */
final class Version1004Date20260101000400 extends SimpleMigrationStep {
	public function changeSchema(IOutput $output, \Closure $schemaClosure, array $options): ?ISchemaWrapper {
		$schema = $schemaClosure();
		$table = $schema->createTable('activity');
		$table->addColumn('activity_id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('timestamp', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('object_id', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		foreach (['app' => 32, 'type' => 255, 'user' => 64, 'affecteduser' => 64, 'subject' => 255, 'message' => 255, 'object_type' => 255, 'object_name' => 4000, 'link' => 4000] as $name => $length) {
			$table->addColumn($name, Types::STRING, ['length' => $length, 'notnull' => true, 'default' => '']);
		}
		foreach (['subjectparams', 'messageparams'] as $name) {
			$table->addColumn($name, Types::TEXT, ['notnull' => false]);
		}
		$table->setPrimaryKey(['activity_id']);
		$table->addIndex(['affecteduser', 'timestamp'], 'host_activity_user');
		return $schema;
	}
}
