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

/** Watches, what they matched, and the work of groups on calls. */
final class Version1003Date20261123100300 extends SimpleMigrationStep {
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$this->watches($schema);
		$this->dossiers($schema);
		return $schema;
	}

	private function watches(ISchemaWrapper $schema): void {
		if (!$schema->hasTable('smc_watch')) {
			$table = $schema->createTable('smc_watch');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('group_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('name', Types::STRING, ['notnull' => true, 'length' => 200]);
			// JSON of Criteria::toArray()
			$table->addColumn('criteria', Types::TEXT, ['notnull' => true]);
			$table->addColumn('created_by', Types::STRING, ['notnull' => false, 'length' => 64]);
			$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('changed_at', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('version', Types::INTEGER, ['notnull' => true, 'default' => 1]);
			$table->setPrimaryKey(['id'], 'smc_watch_pk');
			$table->addIndex(['group_id'], 'smc_watch_group');
		}
		if (!$schema->hasTable('smc_match')) {
			$table = $schema->createTable('smc_match');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('watch_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('group_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('call_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('matched_at', Types::BIGINT, ['notnull' => true]);
			$table->setPrimaryKey(['id'], 'smc_match_pk');
			$table->addUniqueIndex(['watch_id', 'call_id'], 'smc_match_once');
			$table->addIndex(['group_id', 'call_id'], 'smc_match_group');
			$table->addIndex(['call_id'], 'smc_match_call');
			$table->addIndex(['group_id', 'matched_at'], 'smc_match_recent');
		}
		if (!$schema->hasTable('smc_seen')) {
			// when a member last looked into a group's inbox; what came later is new for that member
			$table = $schema->createTable('smc_seen');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('uid', Types::STRING, ['notnull' => true, 'length' => 64]);
			$table->addColumn('group_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('seen_at', Types::BIGINT, ['notnull' => true]);
			$table->setPrimaryKey(['id'], 'smc_seen_pk');
			$table->addUniqueIndex(['uid', 'group_id'], 'smc_seen_once');
		}
	}

	private function dossiers(ISchemaWrapper $schema): void {
		if (!$schema->hasTable('smc_dossier')) {
			$table = $schema->createTable('smc_dossier');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('group_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('call_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('state', Types::STRING, ['notnull' => true, 'length' => 16]);
			$table->addColumn('reason', Types::STRING, ['notnull' => false, 'length' => 1000]);
			$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('changed_at', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('version', Types::INTEGER, ['notnull' => true, 'default' => 1]);
			$table->setPrimaryKey(['id'], 'smc_dossier_pk');
			$table->addUniqueIndex(['group_id', 'call_id'], 'smc_dossier_once');
			$table->addIndex(['call_id'], 'smc_dossier_call');
			$table->addIndex(['group_id', 'state', 'changed_at'], 'smc_dossier_board');
		}
		if (!$schema->hasTable('smc_participant')) {
			$table = $schema->createTable('smc_participant');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('dossier_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('uid', Types::STRING, ['notnull' => true, 'length' => 64]);
			$table->addColumn('role', Types::STRING, ['notnull' => true, 'length' => 16]);
			$table->addColumn('contribution', Types::STRING, ['notnull' => false, 'length' => 300]);
			$table->addColumn('joined_at', Types::BIGINT, ['notnull' => true]);
			$table->setPrimaryKey(['id'], 'smc_participant_pk');
			$table->addUniqueIndex(['dossier_id', 'uid'], 'smc_participant_once');
			$table->addIndex(['uid'], 'smc_participant_uid');
		}
		if (!$schema->hasTable('smc_note')) {
			$table = $schema->createTable('smc_note');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('dossier_id', Types::BIGINT, ['notnull' => true]);
			// empty once the account is gone
			$table->addColumn('uid', Types::STRING, ['notnull' => false, 'length' => 64]);
			$table->addColumn('body', Types::TEXT, ['notnull' => true]);
			$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
			$table->setPrimaryKey(['id'], 'smc_note_pk');
			$table->addIndex(['dossier_id'], 'smc_note_dossier');
			$table->addIndex(['uid'], 'smc_note_uid');
		}
		if (!$schema->hasTable('smc_dossier_log')) {
			$table = $schema->createTable('smc_dossier_log');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('dossier_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('at', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('uid', Types::STRING, ['notnull' => false, 'length' => 64]);
			$table->addColumn('what', Types::STRING, ['notnull' => true, 'length' => 16]);
			$table->addColumn('was', Types::STRING, ['notnull' => false, 'length' => 64]);
			$table->addColumn('became', Types::STRING, ['notnull' => false, 'length' => 64]);
			$table->addColumn('reason', Types::STRING, ['notnull' => false, 'length' => 1000]);
			$table->setPrimaryKey(['id'], 'smc_dossier_log_pk');
			$table->addIndex(['dossier_id'], 'smc_dossier_log_of');
			$table->addIndex(['uid'], 'smc_dossier_log_uid');
		}
	}
}
