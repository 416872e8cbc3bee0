<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Migration;

use Doctrine\DBAL\Schema\Table;
use OCP\DB\ISchemaWrapper;
use OCP\DB\Types;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/** The server's own tables, as far as this host needs them; run them before those of an app, as app `core`. */
final class Version1000Date20260101000000 extends SimpleMigrationStep {
	public function changeSchema(IOutput $output, \Closure $schemaClosure, array $options): ?ISchemaWrapper {
		$schema = $schemaClosure();
		$this->people($schema);
		$this->config($schema);
		$this->jobs($schema);
		$this->notifications($schema);
		return $schema;
	}

	private function people(ISchemaWrapper $schema): void {
		$users = $schema->createTable('users');
		$this->text($users, 'uid', 64);
		$this->text($users, 'uid_lower', 64);
		$this->text($users, 'displayname', 64);
		$this->text($users, 'password', 255);
		$users->setPrimaryKey(['uid']);
		$users->addUniqueIndex(['uid_lower'], 'host_users_lower');
		$groups = $schema->createTable('groups');
		$this->text($groups, 'gid', 64);
		$this->text($groups, 'displayname', 255);
		$groups->setPrimaryKey(['gid']);
		$members = $schema->createTable('group_user');
		$this->text($members, 'gid', 64);
		$this->text($members, 'uid', 64);
		$members->setPrimaryKey(['gid', 'uid']);
		$members->addIndex(['uid'], 'host_group_uid');
	}

	private function config(ISchemaWrapper $schema): void {
		$app = $schema->createTable('appconfig');
		$this->text($app, 'appid', 32);
		$this->text($app, 'configkey', 64);
		$app->addColumn('configvalue', Types::TEXT, ['notnull' => false]);
		$app->addColumn('type', Types::INTEGER, ['notnull' => true, 'default' => 2]);
		$app->addColumn('lazy', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		$app->setPrimaryKey(['appid', 'configkey']);
		$user = $schema->createTable('preferences');
		$this->text($user, 'userid', 64);
		$this->text($user, 'appid', 32);
		$this->text($user, 'configkey', 64);
		$user->addColumn('configvalue', Types::TEXT, ['notnull' => false]);
		$user->addColumn('type', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$user->addColumn('lazy', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		$user->addColumn('flags', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$user->addColumn('indexed', Types::STRING, ['length' => 64, 'notnull' => false]);
		$user->setPrimaryKey(['userid', 'appid', 'configkey']);
		$user->addIndex(['appid', 'configkey', 'indexed'], 'host_prefs_indexed');
	}

	private function jobs(ISchemaWrapper $schema): void {
		$jobs = $schema->createTable('jobs');
		$this->id($jobs);
		$this->text($jobs, 'class', 255);
		$this->text($jobs, 'argument', 4000);
		$this->text($jobs, 'argument_hash', 64);
		foreach (['last_run', 'last_checked', 'reserved_at', 'execution_duration'] as $column) {
			$jobs->addColumn($column, Types::BIGINT, ['notnull' => true, 'default' => 0]);
		}
		$jobs->addColumn('time_sensitive', Types::SMALLINT, ['notnull' => true, 'default' => 1]);
		$jobs->setPrimaryKey(['id']);
		$jobs->addIndex(['class', 'argument_hash'], 'host_jobs_class');
		$jobs->addIndex(['last_checked', 'reserved_at'], 'host_jobs_next');
	}

	private function notifications(ISchemaWrapper $schema): void {
		$table = $schema->createTable('notifications');
		$this->id($table);
		$this->text($table, 'app', 32);
		$this->text($table, 'user_id', 64);
		$table->addColumn('timestamp', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$this->text($table, 'object_type', 64);
		$this->text($table, 'object_id', 64);
		$this->text($table, 'subject', 64);
		$this->text($table, 'message', 64);
		foreach (['subject_parameters', 'message_parameters', 'actions'] as $column) {
			$table->addColumn($column, Types::TEXT, ['notnull' => false]);
		}
		$this->text($table, 'link', 4000);
		$this->text($table, 'icon', 4000);
		$table->setPrimaryKey(['id']);
		$table->addIndex(['user_id'], 'host_notif_user');
		$table->addIndex(['app', 'object_type', 'object_id'], 'host_notif_object');
	}

	private function id(Table $table): void {
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
	}

	private function text(Table $table, string $name, int $length): void {
		$table->addColumn($name, Types::STRING, ['length' => $length, 'notnull' => true, 'default' => '']);
	}
}
