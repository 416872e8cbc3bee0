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

/** Folders of groups and of what they work on, and the documents in them. */
final class Version1008Date20261125100800 extends SimpleMigrationStep {
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$this->folders($schema);
		$this->members($schema);
		$this->documents($schema);
		$this->fetching($schema);
		return $schema;
	}

	private function folders(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_folder')) {
			return;
		}
		$table = $schema->createTable('smc_folder');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('kind', Types::STRING, ['notnull' => true, 'length' => 16]);
		$table->addColumn('item_id', Types::BIGINT, ['notnull' => true]);
		// 0: not made yet
		$table->addColumn('file_id', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		// in whose files it is; null: in those of an account that is gone
		$table->addColumn('owner', Types::STRING, ['notnull' => false, 'length' => 64]);
		// who is getting it; null: nobody
		$table->addColumn('next_owner', Types::STRING, ['notnull' => false, 'length' => 64]);
		// folder that new ones in it begin as a copy of; 0: the one with a name that says so
		$table->addColumn('template_id', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		// name under which it is being made
		$table->addColumn('plan', Types::STRING, ['notnull' => false, 'length' => 250]);
		$table->addColumn('claimed_at', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		// what is wrong with it; null: nothing
		$table->addColumn('problem', Types::STRING, ['notnull' => false, 'length' => 32]);
		$table->addColumn('due_at', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id'], 'smc_folder_pk');
		$table->addUniqueIndex(['kind', 'item_id'], 'smc_folder_item');
		$table->addIndex(['owner'], 'smc_folder_owner');
		$table->addIndex(['due_at'], 'smc_folder_due');
	}

	private function members(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_folder_member')) {
			return;
		}
		$table = $schema->createTable('smc_folder_member');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('folder_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('uid', Types::STRING, ['notnull' => true, 'length' => 64]);
		// null: refused, or taken out of the files by the member
		$table->addColumn('share_id', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('problem', Types::STRING, ['notnull' => false, 'length' => 32]);
		$table->setPrimaryKey(['id'], 'smc_folder_member_pk');
		$table->addUniqueIndex(['folder_id', 'uid'], 'smc_folder_member_one');
		$table->addIndex(['uid'], 'smc_folder_member_uid');
	}

	private function documents(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_attachment')) {
			return;
		}
		$table = $schema->createTable('smc_attachment');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('kind', Types::STRING, ['notnull' => true, 'length' => 16]);
		$table->addColumn('item_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('file_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('uid', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('at', Types::BIGINT, ['notnull' => true]);
		// 0: on the list
		$table->addColumn('removed_at', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$table->setPrimaryKey(['id'], 'smc_attachment_pk');
		$table->addUniqueIndex(['kind', 'item_id', 'file_id'], 'smc_attachment_once');
		$table->addIndex(['uid'], 'smc_attachment_uid');
		$table->addIndex(['removed_at'], 'smc_attachment_removed');
	}

	private function fetching(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_fetch')) {
			return;
		}
		$table = $schema->createTable('smc_fetch');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('kind', Types::STRING, ['notnull' => true, 'length' => 16]);
		$table->addColumn('item_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('uid', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->setPrimaryKey(['id'], 'smc_fetch_pk');
		$table->addUniqueIndex(['kind', 'item_id'], 'smc_fetch_item');
		$table->addIndex(['uid'], 'smc_fetch_uid');

		$files = $schema->createTable('smc_fetch_file');
		$files->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$files->addColumn('fetch_id', Types::BIGINT, ['notnull' => true]);
		$files->addColumn('url', Types::TEXT, ['notnull' => true]);
		$files->addColumn('url_hash', Types::STRING, ['notnull' => true, 'length' => 64]);
		$files->addColumn('label', Types::STRING, ['notnull' => false, 'length' => 200]);
		$files->addColumn('state', Types::STRING, ['notnull' => true, 'length' => 16]);
		// the host that is not allowed, and the like
		$files->addColumn('detail', Types::STRING, ['notnull' => false, 'length' => 250]);
		$files->addColumn('file_id', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$files->addColumn('bytes', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		// SHA-256 of what was stored
		$files->addColumn('content', Types::STRING, ['notnull' => false, 'length' => 64]);
		$files->addColumn('claimed_at', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$files->setPrimaryKey(['id'], 'smc_fetch_file_pk');
		$files->addUniqueIndex(['fetch_id', 'url_hash'], 'smc_fetch_file_once');
	}
}
