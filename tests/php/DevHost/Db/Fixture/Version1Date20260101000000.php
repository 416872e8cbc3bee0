<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Db\Fixture;

use OCP\DB\ISchemaWrapper;
use OCP\DB\Types;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/** A table of things and one of their tags. */
final class Version1Date20260101000000 extends SimpleMigrationStep {
	public function changeSchema(IOutput $output, \Closure $schemaClosure, array $options): ?ISchemaWrapper {
		$schema = $schemaClosure();
		$thing = $schema->createTable('fx_thing');
		$thing->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$thing->addColumn('name', Types::STRING, ['length' => 64, 'notnull' => true]);
		$thing->addColumn('is_open', Types::BOOLEAN, ['notnull' => false, 'default' => false]);
		$thing->addColumn('stock', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$thing->addColumn('made_at', Types::DATETIME_IMMUTABLE, ['notnull' => false]);
		$thing->setPrimaryKey(['id']);
		$thing->addUniqueIndex(['name'], 'fx_thing_name');
		$tag = $schema->createTable('fx_tag');
		$tag->addColumn('thing_id', Types::BIGINT, ['notnull' => true]);
		$tag->addColumn('tag', Types::STRING, ['length' => 32, 'notnull' => true]);
		$tag->setPrimaryKey(['thing_id', 'tag']);
		return $schema;
	}
}
