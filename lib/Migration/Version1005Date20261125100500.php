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

/** How far news has gone out, and finding the news about an item. */
final class Version1005Date20261125100500 extends SimpleMigrationStep {
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$news = $schema->getTable('smc_news');
		if (!$news->hasIndex('smc_news_item')) {
			$news->addIndex(['kind', 'item_id'], 'smc_news_item');
		}
		if (!$schema->hasTable('smc_news_sent')) {
			$table = $schema->createTable('smc_news_sent');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('news_id', Types::BIGINT, ['notnull' => true]);
			// notification, activity
			$table->addColumn('way', Types::STRING, ['notnull' => true, 'length' => 16]);
			// NewsDesk::of() of the last account to which it went; accounts follow one another in that order
			$table->addColumn('place', Types::STRING, ['notnull' => true, 'length' => 20]);
			$table->setPrimaryKey(['id'], 'smc_news_sent_pk');
			$table->addUniqueIndex(['news_id', 'way'], 'smc_news_sent_once');
		}
		return $schema;
	}
}
