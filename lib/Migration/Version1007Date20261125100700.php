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

/** Conversations of groups and dossiers, who is in them, and which news were said there. */
final class Version1007Date20261125100700 extends SimpleMigrationStep {
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		if (!$schema->hasTable('smc_room')) {
			$table = $schema->createTable('smc_room');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('kind', Types::STRING, ['notnull' => true, 'length' => 16]);
			$table->addColumn('item_id', Types::BIGINT, ['notnull' => true]);
			// the group: of a group its own id, of a dossier the group that works on it
			$table->addColumn('within_id', Types::BIGINT, ['notnull' => true]);
			// Rules\RoomState
			$table->addColumn('state', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
			$table->addColumn('token', Types::STRING, ['notnull' => false, 'length' => 64]);
			// 1: it was there before and somebody linked it; 0: we made it
			$table->addColumn('linked', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
			// the name that we gave it
			$table->addColumn('name', Types::STRING, ['notnull' => false, 'length' => 255]);
			// the newest news when it was made: what is older isn't said in it
			$table->addColumn('news_after', Types::BIGINT, ['notnull' => true, 'default' => 0]);
			// until when somebody has the turn to post; 0: nobody
			$table->addColumn('busy_until', Types::BIGINT, ['notnull' => true, 'default' => 0]);
			// 1: who is in it could not be brought in step
			$table->addColumn('stale', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
			$table->setPrimaryKey(['id'], 'smc_room_pk');
			$table->addUniqueIndex(['kind', 'item_id'], 'smc_room_item');
			$table->addUniqueIndex(['token'], 'smc_room_token');
			$table->addIndex(['within_id', 'kind'], 'smc_room_within');
			$table->addIndex(['stale'], 'smc_room_stale');
		}
		if (!$schema->hasTable('smc_room_member')) {
			$table = $schema->createTable('smc_room_member');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('room_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('uid', Types::STRING, ['notnull' => true, 'length' => 64]);
			// Rules\Seat
			$table->addColumn('seat', Types::SMALLINT, ['notnull' => true]);
			// 1: moderator because we made that account one
			$table->addColumn('raised', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
			// ids of kinds of news in which this member wants to be mentioned, joined with commas
			$table->addColumn('mentions', Types::STRING, ['notnull' => false, 'length' => 500]);
			$table->setPrimaryKey(['id'], 'smc_room_member_pk');
			$table->addUniqueIndex(['room_id', 'uid'], 'smc_room_member_once');
			$table->addIndex(['uid'], 'smc_room_member_uid');
		}
		if (!$schema->hasTable('smc_room_news')) {
			$table = $schema->createTable('smc_room_news');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('room_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('news_id', Types::BIGINT, ['notnull' => true]);
			// what the news is about
			$table->addColumn('kind', Types::STRING, ['notnull' => true, 'length' => 16]);
			$table->addColumn('item_id', Types::BIGINT, ['notnull' => true]);
			// 0: waits, or is about to be posted (then `post` is set); 1: said, or let go
			$table->addColumn('said', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
			// the message that tells it: the same id stands in Talk as its reference
			$table->addColumn('post', Types::STRING, ['notnull' => false, 'length' => 64]);
			$table->addColumn('at', Types::BIGINT, ['notnull' => true]);
			$table->setPrimaryKey(['id'], 'smc_room_news_pk');
			$table->addUniqueIndex(['room_id', 'news_id'], 'smc_room_news_once');
			$table->addIndex(['said', 'room_id'], 'smc_room_news_waits');
			$table->addIndex(['kind', 'item_id'], 'smc_room_news_item');
			$table->addIndex(['at'], 'smc_room_news_at');
		}
		return $schema;
	}
}
