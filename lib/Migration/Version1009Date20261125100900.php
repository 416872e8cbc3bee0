<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Migration;

use Closure;
use OCP\DB\ISchemaWrapper;
use OCP\DB\Types;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/** Which team of the cloud a group is linked to. */
final class Version1009Date20261125100900 extends SimpleMigrationStep {
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		if ($schema->hasTable('smc_group_team')) {
			return null;
		}
		$table = $schema->createTable('smc_group_team');
		$table->addColumn('group_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('team_id', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('linked_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['group_id'], 'smc_group_team_pk');
		$table->addIndex(['team_id'], 'smc_group_team_team');
		return $schema;
	}
}
