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

/** News, and how soon members want which. */
final class Version1004Date20261125100400 extends SimpleMigrationStep {
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		if (!$schema->hasTable('smc_news')) {
			$table = $schema->createTable('smc_news');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('news_key', Types::STRING, ['notnull' => true, 'length' => 150]);
			$table->addColumn('what', Types::STRING, ['notnull' => true, 'length' => 32]);
			$table->addColumn('kind', Types::STRING, ['notnull' => true, 'length' => 16]);
			$table->addColumn('item_id', Types::BIGINT, ['notnull' => true]);
			// 0: of no group
			$table->addColumn('group_id', Types::BIGINT, ['notnull' => true, 'default' => 0]);
			$table->addColumn('personal', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
			$table->addColumn('actor', Types::STRING, ['notnull' => false, 'length' => 64]);
			// JSON of News::$args
			$table->addColumn('args', Types::TEXT, ['notnull' => true]);
			$table->addColumn('at', Types::BIGINT, ['notnull' => true]);
			$table->setPrimaryKey(['id'], 'smc_news_pk');
			$table->addUniqueIndex(['news_key'], 'smc_news_once');
			$table->addIndex(['group_id', 'personal', 'id'], 'smc_news_group');
			$table->addIndex(['at'], 'smc_news_at');
			$table->addIndex(['actor'], 'smc_news_actor');
		}
		if (!$schema->hasTable('smc_news_to')) {
			$table = $schema->createTable('smc_news_to');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('news_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('uid', Types::STRING, ['notnull' => true, 'length' => 64]);
			$table->setPrimaryKey(['id'], 'smc_news_to_pk');
			$table->addUniqueIndex(['news_id', 'uid'], 'smc_news_to_once');
			$table->addIndex(['uid', 'news_id'], 'smc_news_to_uid');
		}
		if (!$schema->hasTable('smc_rhythm')) {
			$table = $schema->createTable('smc_rhythm');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('uid', Types::STRING, ['notnull' => true, 'length' => 64]);
			// id of a NewsKind; '-': all kinds
			$table->addColumn('what', Types::STRING, ['notnull' => true, 'length' => 32]);
			// 0: in all groups
			$table->addColumn('group_id', Types::BIGINT, ['notnull' => true, 'default' => 0]);
			$table->addColumn('rhythm', Types::STRING, ['notnull' => true, 'length' => 8]);
			$table->setPrimaryKey(['id'], 'smc_rhythm_pk');
			$table->addUniqueIndex(['uid', 'what', 'group_id'], 'smc_rhythm_once');
		}
		return $schema;
	}
}
