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

/** How far each member's mail of the day has come. */
final class Version1006Date20261125100600 extends SimpleMigrationStep {
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		if ($schema->hasTable('smc_digest')) {
			return $schema;
		}
		$table = $schema->createTable('smc_digest');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('uid', Types::STRING, ['notnull' => true, 'length' => 64]);
		// unix seconds: when the member's next mail is to be thought of, or when a worker's lease ends
		$table->addColumn('due_at', Types::BIGINT, ['notnull' => true]);
		// the worker that has it in hand; '': none
		$table->addColumn('worker', Types::STRING, ['notnull' => true, 'length' => 32, 'default' => '']);
		// day of the last mail in the member's own zone, as 20261125; 0: none yet
		$table->addColumn('sent_day', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		// Monday of the last week of which the weekly news went out, likewise
		$table->addColumn('week', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		// ids of smc_news up to which the daily and the weekly ones were told
		$table->addColumn('daily_told', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('weekly_told', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		// failures in a row
		$table->addColumn('tries', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		// JSON of what the member had chosen before the mail was stopped by its link; null: it wasn't
		$table->addColumn('stopped', Types::TEXT, ['notnull' => false]);
		$table->setPrimaryKey(['id'], 'smc_digest_pk');
		$table->addUniqueIndex(['uid'], 'smc_digest_uid');
		$table->addIndex(['due_at'], 'smc_digest_due');
		$table->addIndex(['worker'], 'smc_digest_worker');
		return $schema;
	}
}
