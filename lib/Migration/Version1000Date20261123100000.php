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

/** What every module stands on: audiences of groups, outbox, search index, repeated requests, calendar addresses. */
final class Version1000Date20261123100000 extends SimpleMigrationStep {
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$this->itemGroup($schema);
		$this->outbox($schema);
		$this->documents($schema);
		$this->words($schema);
		$this->idempotency($schema);
		$this->feed($schema);
		return $schema;
	}

	private function itemGroup(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_item_group')) {
			return;
		}
		$table = $schema->createTable('smc_item_group');
		$table->addColumn('kind', Types::STRING, ['notnull' => true, 'length' => 16]);
		$table->addColumn('item_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('group_id', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['kind', 'item_id', 'group_id'], 'smc_itgr_pk');
		$table->addIndex(['group_id', 'kind', 'item_id'], 'smc_itgr_grp');
	}

	private function outbox(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_outbox')) {
			return;
		}
		$table = $schema->createTable('smc_outbox');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('handler', Types::STRING, ['notnull' => true, 'length' => 190]);
		$table->addColumn('topic', Types::STRING, ['notnull' => true, 'length' => 32]);
		$table->addColumn('event_key', Types::STRING, ['notnull' => true, 'length' => 150]);
		$table->addColumn('payload', Types::TEXT, ['notnull' => true]);
		// 1: never deliver it again, and remember that for a while
		$table->addColumn('once', Types::SMALLINT, ['notnull' => true]);
		// 0 waiting, 1 set aside after too many tries, 2 delivered
		$table->addColumn('state', Types::SMALLINT, ['notnull' => true]);
		$table->addColumn('revision', Types::INTEGER, ['notnull' => true]);
		$table->addColumn('tries', Types::INTEGER, ['notnull' => true]);
		$table->addColumn('due_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('error', Types::TEXT, ['notnull' => false]);
		$table->setPrimaryKey(['id'], 'smc_outb_pk');
		$table->addUniqueIndex(['event_key', 'topic', 'handler'], 'smc_outb_key');
		$table->addIndex(['state', 'due_at', 'id'], 'smc_outb_due');
	}

	private function documents(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_doc')) {
			return;
		}
		$table = $schema->createTable('smc_doc');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('kind', Types::STRING, ['notnull' => true, 'length' => 16]);
		$table->addColumn('item_id', Types::BIGINT, ['notnull' => true]);
		// AudienceKind; the groups stand in smc_item_group
		$table->addColumn('audience', Types::SMALLINT, ['notnull' => true]);
		// 1 nl, 2 fr, 4 en, added up
		$table->addColumn('languages', Types::SMALLINT, ['notnull' => true]);
		$table->addColumn('sort_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id'], 'smc_doc_pk');
		$table->addUniqueIndex(['kind', 'item_id'], 'smc_doc_item');

		// the folded words of a document in their order, each between spaces, its texts apart; for phrases
		$table = $schema->createTable('smc_doc_text');
		$table->addColumn('doc_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('words', Types::TEXT, ['notnull' => true, 'length' => 16777215]);
		$table->setPrimaryKey(['doc_id'], 'smc_doct_pk');

		$table = $schema->createTable('smc_posting');
		$table->addColumn('term_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('doc_id', Types::BIGINT, ['notnull' => true]);
		// how much the term says of the document: the BM25F share without the rarity of the term, in thousandths
		$table->addColumn('impact', Types::SMALLINT, ['notnull' => true]);
		$table->setPrimaryKey(['term_id', 'doc_id', 'impact'], 'smc_post_pk');
		$table->addIndex(['doc_id', 'term_id', 'impact'], 'smc_post_doc');
	}

	private function words(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_term')) {
			return;
		}
		$table = $schema->createTable('smc_term');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('term', Types::STRING, ['notnull' => true, 'length' => 64]);
		// its first three and last four letters: an equality that any database finds fast, whatever its sort order
		$table->addColumn('head', Types::STRING, ['notnull' => true, 'length' => 3]);
		$table->addColumn('tail', Types::STRING, ['notnull' => true, 'length' => 4]);
		// in how many documents
		$table->addColumn('docs', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->setPrimaryKey(['id'], 'smc_term_pk');
		$table->addUniqueIndex(['term'], 'smc_term_term');
		$table->addIndex(['head', 'term'], 'smc_term_head');
		$table->addIndex(['tail', 'term'], 'smc_term_tail');

		$table = $schema->createTable('smc_trigram');
		$table->addColumn('gram', Types::STRING, ['notnull' => true, 'length' => 3]);
		$table->addColumn('letters', Types::SMALLINT, ['notnull' => true]);
		$table->addColumn('term_id', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['gram', 'letters', 'term_id'], 'smc_trig_pk');
	}

	private function idempotency(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_idem')) {
			return;
		}
		$table = $schema->createTable('smc_idem');
		// hash of account and key
		$table->addColumn('id', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('uid', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('request', Types::STRING, ['notnull' => true, 'length' => 64]);
		// 0: the first request is still being answered
		$table->addColumn('status', Types::SMALLINT, ['notnull' => true]);
		$table->addColumn('answer', Types::TEXT, ['notnull' => false, 'length' => 16777215]);
		$table->addColumn('etag', Types::STRING, ['notnull' => false, 'length' => 80]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id'], 'smc_idem_pk');
		$table->addIndex(['created_at'], 'smc_idem_age');
		$table->addIndex(['uid'], 'smc_idem_uid');
	}

	private function feed(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_feed')) {
			return;
		}
		$table = $schema->createTable('smc_feed');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('uid', Types::STRING, ['notnull' => true, 'length' => 64]);
		// 0: all that concerns the member
		$table->addColumn('group_id', Types::BIGINT, ['notnull' => true]);
		// the address is found by the hash; the token itself is kept encrypted, to be shown again to its owner
		$table->addColumn('token_hash', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('token', Types::TEXT, ['notnull' => true]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id'], 'smc_feed_pk');
		$table->addUniqueIndex(['token_hash'], 'smc_feed_hash');
		$table->addUniqueIndex(['uid', 'group_id'], 'smc_feed_uid');
	}
}
