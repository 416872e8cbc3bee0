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

/** The tables of the imitation of Talk. */
final class Version1007Date20261125100700 extends SimpleMigrationStep {
	public function changeSchema(IOutput $output, \Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$rooms = $schema->createTable('talk_rooms');
		$rooms->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$rooms->addColumn('token', Types::STRING, ['notnull' => true, 'length' => 32]);
		$rooms->addColumn('name', Types::STRING, ['notnull' => true, 'length' => 255]);
		$rooms->addColumn('type', Types::INTEGER, ['notnull' => true]);
		$rooms->addColumn('active_at', Types::BIGINT, ['notnull' => true]);
		$rooms->setPrimaryKey(['id'], 'host_talk_rooms_pk');
		$rooms->addUniqueIndex(['token'], 'host_talk_token');
		$people = $schema->createTable('talk_attendees');
		$people->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$people->addColumn('room_id', Types::BIGINT, ['notnull' => true]);
		$people->addColumn('actor_type', Types::STRING, ['notnull' => true, 'length' => 32]);
		$people->addColumn('actor_id', Types::STRING, ['notnull' => true, 'length' => 64]);
		$people->addColumn('display_name', Types::STRING, ['notnull' => true, 'length' => 255]);
		$people->addColumn('participant_type', Types::INTEGER, ['notnull' => true]);
		$people->addColumn('last_read', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$people->setPrimaryKey(['id'], 'host_talk_people_pk');
		$people->addUniqueIndex(['room_id', 'actor_type', 'actor_id'], 'host_talk_person');
		$people->addIndex(['actor_id'], 'host_talk_actor');
		$messages = $schema->createTable('talk_messages');
		$messages->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$messages->addColumn('room_id', Types::BIGINT, ['notnull' => true]);
		$messages->addColumn('actor_type', Types::STRING, ['notnull' => true, 'length' => 32]);
		$messages->addColumn('actor_id', Types::STRING, ['notnull' => true, 'length' => 64]);
		$messages->addColumn('verb', Types::STRING, ['notnull' => true, 'length' => 32]);
		$messages->addColumn('message', Types::TEXT, ['notnull' => true]);
		$messages->addColumn('reference_id', Types::STRING, ['notnull' => false, 'length' => 64]);
		$messages->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$messages->setPrimaryKey(['id'], 'host_talk_messages_pk');
		$messages->addIndex(['room_id', 'id'], 'host_talk_in_room');
		$bots = $schema->createTable('talk_bots');
		$bots->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$bots->addColumn('name', Types::STRING, ['notnull' => true, 'length' => 64]);
		$bots->addColumn('url_hash', Types::STRING, ['notnull' => true, 'length' => 64]);
		$bots->addColumn('secret', Types::STRING, ['notnull' => true, 'length' => 128]);
		$bots->addColumn('features', Types::INTEGER, ['notnull' => true]);
		$bots->setPrimaryKey(['id'], 'host_talk_bots_pk');
		$bots->addUniqueIndex(['url_hash'], 'host_talk_bot');
		$admissions = $schema->createTable('talk_bot_rooms');
		$admissions->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$admissions->addColumn('bot_id', Types::BIGINT, ['notnull' => true]);
		$admissions->addColumn('token', Types::STRING, ['notnull' => true, 'length' => 32]);
		$admissions->setPrimaryKey(['id'], 'host_talk_admitted_pk');
		$admissions->addUniqueIndex(['token', 'bot_id'], 'host_talk_admitted');
		return $schema;
	}
}
