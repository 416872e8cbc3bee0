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

/**
 * Calls, imports and the CPV list.
 *
 * Times are unix seconds (BIGINT). "No deadline" is 9999999999, so that the column is never null and one index sorts
 * and cuts. Lists of short words are joined with commas. Texts per language are rows of `smc_call_text`.
 */
final class Version1002Date20261123100200 extends SimpleMigrationStep {
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$this->call($schema);
		$this->callKey($schema);
		$this->callText($schema);
		$this->callSets($schema);
		$this->callDeadline($schema);
		$this->callLot($schema);
		$this->callVersion($schema);
		$this->import($schema);
		$this->cpv($schema);
		return $schema;
	}

	private function call(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_call')) {
			return;
		}
		$table = $schema->createTable('smc_call');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		// AudienceKind; the groups stand in smc_item_group
		$table->addColumn('audience', Types::SMALLINT, ['notnull' => true]);
		// CallState: 0 planned, 1 open, 2 closed, 3 awarded, 4 cancelled, 9 withdrawn. 1 with closes_at in the past is closed.
		$table->addColumn('state', Types::SMALLINT, ['notnull' => true]);
		// last moment at which one can still enter (the latest of the lots); 9999999999: none
		$table->addColumn('closes_at', Types::BIGINT, ['notnull' => true]);
		// start of the day of publication in Brussels, or the moment it was added
		$table->addColumn('published_at', Types::BIGINT, ['notnull' => true]);
		// day of publication as published, YYYY-MM-DD
		$table->addColumn('published_on', Types::STRING, ['notnull' => false, 'length' => 10]);
		// eforms, ted, csv, hand, ocds: where the facts in force come from, and its id there
		$table->addColumn('source', Types::STRING, ['notnull' => true, 'length' => 8]);
		$table->addColumn('source_id', Types::STRING, ['notnull' => true, 'length' => 190]);
		// the only group that sees it; 0: not kept within a group
		$table->addColumn('group_id', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		// tender or call
		$table->addColumn('type', Types::STRING, ['notnull' => true, 'length' => 8]);
		// european, federal, regional, municipal, private
		$table->addColumn('level', Types::STRING, ['notnull' => true, 'length' => 10]);
		$table->addColumn('buyer', Types::STRING, ['notnull' => false, 'length' => 300]);
		// language of the notice first published: nl, fr, en, und
		$table->addColumn('language', Types::STRING, ['notnull' => true, 'length' => 3]);
		$table->addColumn('value_cents', Types::BIGINT, ['notnull' => false]);
		$table->addColumn('currency', Types::STRING, ['notnull' => false, 'length' => 3]);
		$table->addColumn('lot_count', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->addColumn('procedure_id', Types::STRING, ['notnull' => false, 'length' => 80]);
		// eForms notice subtype (OPP-070)
		$table->addColumn('subtype', Types::STRING, ['notnull' => false, 'length' => 4]);
		// JSON list of {kind, url, label}
		$table->addColumn('links', Types::TEXT, ['notnull' => false]);
		// which notice is in force: its id and version, how rich its source is, and when it was sent
		$table->addColumn('notice_id', Types::STRING, ['notnull' => false, 'length' => 80]);
		$table->addColumn('notice_version', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->addColumn('source_rank', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('issued_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('version_count', Types::INTEGER, ['notnull' => true, 'default' => 1]);
		// member who added or imported it; null once that account is gone
		$table->addColumn('added_by', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('changed_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('version', Types::INTEGER, ['notnull' => true, 'default' => 1]);
		$table->setPrimaryKey(['id'], 'smc_call_pk');
		// with the audience, so that counting reads the index only
		$table->addIndex(['state', 'closes_at', 'id', 'audience'], 'smc_call_closes_idx');
		$table->addIndex(['state', 'published_at', 'id', 'audience'], 'smc_call_newest_idx');
		$table->addIndex(['added_by'], 'smc_call_added_idx');
	}

	/** Every name by which a source calls a call: procedure id, notice id, publication number, own number. */
	private function callKey(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_call_key')) {
			return;
		}
		$table = $schema->createTable('smc_call_key');
		// 0 for what all members see, else the group that keeps it to itself: the two never meet
		$table->addColumn('scope', Types::BIGINT, ['notnull' => true]);
		// SHA-1 of the key, such as `procedure:…`, `notice:…`, `publication:…`
		$table->addColumn('key_hash', Types::STRING, ['notnull' => true, 'length' => 40]);
		$table->addColumn('call_id', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['scope', 'key_hash'], 'smc_call_key_pk');
		$table->addIndex(['call_id'], 'smc_call_key_call_idx');
	}

	/** Title and summary per language: nl, fr, en, und. */
	private function callText(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_call_text')) {
			return;
		}
		$table = $schema->createTable('smc_call_text');
		$table->addColumn('call_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('language', Types::STRING, ['notnull' => true, 'length' => 3]);
		$table->addColumn('title', Types::STRING, ['notnull' => true, 'length' => 1000]);
		$table->addColumn('summary', Types::TEXT, ['notnull' => false]);
		$table->setPrimaryKey(['call_id', 'language'], 'smc_call_text_pk');
	}

	/** What a call has several of, each as a table of its own so that an index answers the filter. */
	private function callSets(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_call_cpv')) {
			return;
		}
		$table = $schema->createTable('smc_call_cpv');
		$table->addColumn('call_id', Types::BIGINT, ['notnull' => true]);
		// 8 digits without the check digit; a prefix is a range of these
		$table->addColumn('code', Types::STRING, ['notnull' => true, 'length' => 8]);
		// 1 for the main code of the call
		$table->addColumn('main', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		$table->setPrimaryKey(['call_id', 'code'], 'smc_call_cpv_pk');
		$table->addIndex(['code', 'call_id'], 'smc_call_cpv_code_idx');

		$table = $schema->createTable('smc_call_place');
		$table->addColumn('call_id', Types::BIGINT, ['notnull' => true]);
		// smc_location.id; 0: abroad or unknown (see nuts); -1: not tied to a place (all of the European Union)
		$table->addColumn('place_id', Types::BIGINT, ['notnull' => true]);
		// NUTS code, or the ISO 3166-1 alpha-3 code of a country; empty where the source gave none
		$table->addColumn('nuts', Types::STRING, ['notnull' => false, 'length' => 5, 'default' => '']);
		$table->addColumn('seq', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		$table->setPrimaryKey(['call_id', 'seq'], 'smc_call_place_pk');
		$table->addIndex(['place_id', 'call_id'], 'smc_call_place_idx');

		$table = $schema->createTable('smc_call_theme');
		$table->addColumn('call_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('theme_id', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['call_id', 'theme_id'], 'smc_call_theme_pk');
		$table->addIndex(['theme_id', 'call_id'], 'smc_call_theme_idx');

		$table = $schema->createTable('smc_call_lang');
		$table->addColumn('call_id', Types::BIGINT, ['notnull' => true]);
		// answer: one may answer in it; notice: the notice is published in it
		$table->addColumn('role', Types::STRING, ['notnull' => true, 'length' => 6]);
		// ISO 639-1
		$table->addColumn('language', Types::STRING, ['notnull' => true, 'length' => 2]);
		$table->setPrimaryKey(['call_id', 'role', 'language'], 'smc_call_lang_pk');
		$table->addIndex(['role', 'language', 'call_id'], 'smc_call_lang_idx');
	}

	private function callDeadline(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_call_deadline')) {
			return;
		}
		$table = $schema->createTable('smc_call_deadline');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('call_id', Types::BIGINT, ['notnull' => true]);
		// questions, participation, interest, submission
		$table->addColumn('kind', Types::STRING, ['notnull' => true, 'length' => 13]);
		// as published: YYYY-MM-DD, HH:MM, +01:00
		$table->addColumn('wall_date', Types::STRING, ['notnull' => true, 'length' => 10]);
		$table->addColumn('wall_time', Types::STRING, ['notnull' => false, 'length' => 5]);
		$table->addColumn('wall_offset', Types::STRING, ['notnull' => false, 'length' => 6]);
		// IANA zone of the buyer
		$table->addColumn('zone', Types::STRING, ['notnull' => true, 'length' => 40]);
		$table->addColumn('due_at', Types::BIGINT, ['notnull' => true]);
		// words of DeadlineWarning
		$table->addColumn('warnings', Types::STRING, ['notnull' => false, 'length' => 120]);
		// lots it is for, empty: all
		$table->addColumn('lots', Types::TEXT, ['notnull' => false]);
		// 1 when it decides whether one can still enter (see Rules\Deadlines)
		$table->addColumn('counts', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		$table->setPrimaryKey(['id'], 'smc_call_deadline_pk');
		$table->addIndex(['call_id', 'due_at'], 'smc_call_deadline_idx');
		$table->addIndex(['due_at', 'call_id'], 'smc_call_due_idx');
	}

	private function callLot(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_call_lot')) {
			return;
		}
		$table = $schema->createTable('smc_call_lot');
		$table->addColumn('call_id', Types::BIGINT, ['notnull' => true]);
		// place within the notice, from 1
		$table->addColumn('seq', Types::INTEGER, ['notnull' => true]);
		// the notice's own name for it, such as LOT-0001
		$table->addColumn('lot', Types::STRING, ['notnull' => true, 'length' => 40]);
		// JSON objects of texts per language
		$table->addColumn('titles', Types::TEXT, ['notnull' => false]);
		$table->addColumn('summaries', Types::TEXT, ['notnull' => false]);
		$table->addColumn('cpv', Types::TEXT, ['notnull' => false]);
		$table->addColumn('value_cents', Types::BIGINT, ['notnull' => false]);
		$table->addColumn('currency', Types::STRING, ['notnull' => false, 'length' => 3]);
		// fit for small enterprises: 1 yes, 0 no, null not said
		$table->addColumn('sme', Types::SMALLINT, ['notnull' => false]);
		$table->setPrimaryKey(['call_id', 'seq'], 'smc_call_lot_pk');
	}

	/** Every notice of a call that was taken in, whatever the order of arrival; differences are told when read. */
	private function callVersion(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_call_version')) {
			return;
		}
		$table = $schema->createTable('smc_call_version');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('call_id', Types::BIGINT, ['notnull' => true]);
		// SHA-1 of what was read: the same notice twice is one version
		$table->addColumn('content_hash', Types::STRING, ['notnull' => true, 'length' => 40]);
		$table->addColumn('source', Types::STRING, ['notnull' => true, 'length' => 8]);
		$table->addColumn('notice_id', Types::STRING, ['notnull' => false, 'length' => 80]);
		$table->addColumn('issued_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('notice_version', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->addColumn('received_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('by_uid', Types::STRING, ['notnull' => false, 'length' => 64]);
		// why it changed, in the source's words
		$table->addColumn('reason', Types::STRING, ['notnull' => false, 'length' => 1000]);
		// JSON object: field => plain text, of the facts as they were shown
		$table->addColumn('snapshot', Types::TEXT, ['notnull' => false]);
		$table->setPrimaryKey(['id'], 'smc_call_version_pk');
		$table->addUniqueIndex(['call_id', 'content_hash'], 'smc_call_version_uq');
		$table->addIndex(['content_hash'], 'smc_call_version_hash');
		$table->addIndex(['by_uid'], 'smc_call_version_by');
	}

	private function import(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_import')) {
			return;
		}
		$table = $schema->createTable('smc_import');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('uid', Types::STRING, ['notnull' => false, 'length' => 64]);
		// only for this group; 0: for all members
		$table->addColumn('group_id', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('file', Types::STRING, ['notnull' => true, 'length' => 250]);
		$table->addColumn('form', Types::STRING, ['notnull' => true, 'length' => 8]);
		// running, done, failed
		$table->addColumn('state', Types::STRING, ['notnull' => true, 'length' => 8]);
		$table->addColumn('done', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->addColumn('total', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->addColumn('count_new', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->addColumn('count_updated', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->addColumn('count_unchanged', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->addColumn('count_refused', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		// JSON {code, values}: why the file as a whole failed, told in the reader's language
		$table->addColumn('problem', Types::TEXT, ['notnull' => false]);
		// somebody works on it until then
		$table->addColumn('claimed_until', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('claim', Types::STRING, ['notnull' => false, 'length' => 32]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id'], 'smc_import_pk');
		$table->addIndex(['uid'], 'smc_import_uid_idx');

		$table = $schema->createTable('smc_import_rec');
		$table->addColumn('import_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('number', Types::INTEGER, ['notnull' => true]);
		$table->addColumn('line', Types::INTEGER, ['notnull' => false]);
		// new, updated, unchanged, refused
		$table->addColumn('outcome', Types::STRING, ['notnull' => true, 'length' => 9]);
		$table->addColumn('call_id', Types::BIGINT, ['notnull' => false]);
		$table->addColumn('title', Types::STRING, ['notnull' => false, 'length' => 300]);
		// JSON {code, values}
		$table->addColumn('reason', Types::TEXT, ['notnull' => false]);
		// JSON list of {field, from, to}
		$table->addColumn('changes', Types::TEXT, ['notnull' => false]);
		$table->setPrimaryKey(['import_id', 'number'], 'smc_import_rec_pk');
	}

	private function cpv(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_cpv')) {
			return;
		}
		$table = $schema->createTable('smc_cpv');
		$table->addColumn('code', Types::STRING, ['notnull' => true, 'length' => 8]);
		$table->addColumn('name_en', Types::STRING, ['notnull' => false, 'length' => 500]);
		$table->addColumn('name_fr', Types::STRING, ['notnull' => false, 'length' => 500]);
		$table->addColumn('name_nl', Types::STRING, ['notnull' => false, 'length' => 500]);
		// the three names folded, for searching
		$table->addColumn('words', Types::TEXT, ['notnull' => false]);
		// digits that carry meaning (2 to 8), and 1 when there are codes below
		$table->addColumn('depth', Types::SMALLINT, ['notnull' => true]);
		$table->addColumn('narrower', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		$table->setPrimaryKey(['code'], 'smc_cpv_pk');
	}
}
