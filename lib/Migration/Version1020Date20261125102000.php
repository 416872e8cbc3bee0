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
 * Sharing initiatives: places, their equipment, what people propose to change, what was changed, imports.
 *
 * Times are unix seconds (BIGINT), coordinates whole hundred-thousandths of a degree (Community\Rules\Point). Texts per
 * language are JSON objects, lists of short words are joined with commas.
 */
final class Version1020Date20261125102000 extends SimpleMigrationStep {
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		if (!$schema->hasTable('smc_place')) {
			$this->place($schema);
			$this->placeTheme($schema);
			$this->equipment($schema);
			$this->catalogue($schema);
			$this->suggestion($schema);
			$this->log($schema);
			$this->link($schema);
			$this->steward($schema);
			$this->seek($schema);
			$this->import($schema);
		}
		return $schema;
	}

	private function place(ISchemaWrapper $schema): void {
		$table = $schema->createTable('smc_place');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		// AudienceKind; the group is in smc_item_group
		$table->addColumn('audience', Types::SMALLINT, ['notnull' => true]);
		// PlaceState
		$table->addColumn('state', Types::SMALLINT, ['notnull' => true]);
		$table->addColumn('kind', Types::STRING, ['notnull' => true, 'length' => 24]);
		$table->addColumn('names', Types::TEXT, ['notnull' => true]);
		// folded name, for the order of lists
		$table->addColumn('name_sort', Types::STRING, ['notnull' => true, 'length' => 120]);
		$table->addColumn('sentence', Types::TEXT, ['notnull' => true]);
		$table->addColumn('about', Types::TEXT, ['notnull' => true]);
		$table->addColumn('language', Types::STRING, ['notnull' => true, 'length' => 3]);
		$table->addColumn('scope', Types::STRING, ['notnull' => true, 'length' => 12]);
		$table->addColumn('scope_id', Types::BIGINT, ['notnull' => false]);
		// where it is; null where only the municipality is known, or where it is nowhere (online)
		$table->addColumn('lat', Types::INTEGER, ['notnull' => false]);
		$table->addColumn('lon', Types::INTEGER, ['notnull' => false]);
		// centre of the municipality, for who may not see the street, and where the position isn't known
		$table->addColumn('area_lat', Types::INTEGER, ['notnull' => false]);
		$table->addColumn('area_lon', Types::INTEGER, ['notnull' => false]);
		$table->addColumn('location_id', Types::BIGINT, ['notnull' => false]);
		$table->addColumn('street', Types::STRING, ['notnull' => false, 'length' => 200]);
		$table->addColumn('postcode', Types::STRING, ['notnull' => false, 'length' => 12]);
		$table->addColumn('access', Types::STRING, ['notnull' => true, 'length' => 12]);
		$table->addColumn('price', Types::STRING, ['notnull' => true, 'length' => 12]);
		$table->addColumn('price_text', Types::TEXT, ['notnull' => true]);
		$table->addColumn('deposit_cents', Types::BIGINT, ['notnull' => false]);
		// JSON of OpeningHours; null when they aren't known
		$table->addColumn('hours', Types::TEXT, ['notnull' => false]);
		// what OpenWeek makes of the hours, so that twenty thousand places can be asked at once: 0 not known, 1 the same
		// every week, 2 the same but closed on public holidays, 3 they must be read whole
		$table->addColumn('open_rule', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		// a bit per day of the week from Monday on which it opens, then seven for its evening
		$table->addColumn('open_days', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		// one hexadecimal digit per hour of the week from Monday, a bit per quarter of an hour
		$table->addColumn('open_week', Types::STRING, ['notnull' => false, 'length' => 168]);
		$table->addColumn('hours_text', Types::TEXT, ['notnull' => true]);
		$table->addColumn('email', Types::STRING, ['notnull' => false, 'length' => 200]);
		$table->addColumn('phone', Types::STRING, ['notnull' => false, 'length' => 60]);
		$table->addColumn('person', Types::STRING, ['notnull' => false, 'length' => 120]);
		$table->addColumn('website', Types::STRING, ['notnull' => false, 'length' => 500]);
		// host and path of the website in lower case, to find doubles
		$table->addColumn('website_key', Types::STRING, ['notnull' => false, 'length' => 160]);
		$table->addColumn('languages', Types::STRING, ['notnull' => false, 'length' => 60]);
		$table->addColumn('wheelchair', Types::STRING, ['notnull' => true, 'length' => 8]);
		$table->addColumn('links', Types::TEXT, ['notnull' => true]);
		// FieldAudience: 0 public, 1 members, 2 who may edit and the group
		$table->addColumn('aud_email', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('aud_phone', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('aud_person', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('aud_street', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		// YYYY-MM-DD
		$table->addColumn('paused_until', Types::STRING, ['notnull' => false, 'length' => 10]);
		$table->addColumn('successor_id', Types::BIGINT, ['notnull' => false]);
		// 0: never
		$table->addColumn('verified_at', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('verified_by', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('owner_uid', Types::STRING, ['notnull' => false, 'length' => 64]);
		// 0: none
		$table->addColumn('group_id', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		// empty: added by hand, then source_id is a key of our own
		$table->addColumn('source', Types::STRING, ['notnull' => false, 'length' => 40]);
		$table->addColumn('source_id', Types::STRING, ['notnull' => true, 'length' => 120]);
		$table->addColumn('licence', Types::STRING, ['notnull' => false, 'length' => 120]);
		$table->addColumn('attribution', Types::STRING, ['notnull' => false, 'length' => 300]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('changed_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('version', Types::INTEGER, ['notnull' => true, 'default' => 1]);
		$table->setPrimaryKey(['id'], 'smc_place_pk');
		$table->addIndex(['lat', 'lon'], 'smc_plc_at');
		$table->addIndex(['area_lat', 'area_lon'], 'smc_plc_area');
		$table->addIndex(['location_id'], 'smc_plc_location');
		$table->addIndex(['group_id'], 'smc_plc_group');
		$table->addIndex(['owner_uid'], 'smc_plc_owner');
		$table->addIndex(['verified_by'], 'smc_plc_verifier');
		$table->addIndex(['website_key'], 'smc_plc_website');
		$table->addIndex(['successor_id'], 'smc_plc_successor');
		$table->addIndex(['verified_at', 'id'], 'smc_plc_verified');
		$table->addUniqueIndex(['source', 'source_id'], 'smc_plc_source');
	}

	private function placeTheme(ISchemaWrapper $schema): void {
		$table = $schema->createTable('smc_place_theme');
		$table->addColumn('place_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('theme_id', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['place_id', 'theme_id'], 'smc_plc_theme_pk');
		$table->addIndex(['theme_id'], 'smc_plt_theme');
	}

	private function equipment(ISchemaWrapper $schema): void {
		$table = $schema->createTable('smc_equipment');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('place_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('seq', Types::INTEGER, ['notnull' => true]);
		// of smc_catalogue
		$table->addColumn('entry_id', Types::BIGINT, ['notnull' => false]);
		// empty: as the catalogue names it
		$table->addColumn('names', Types::TEXT, ['notnull' => true]);
		$table->addColumn('amount', Types::INTEGER, ['notnull' => true, 'default' => 1]);
		$table->addColumn('conditions', Types::TEXT, ['notnull' => true]);
		$table->addColumn('reservable', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		// YYYY-MM-DD
		$table->addColumn('seen_on', Types::STRING, ['notnull' => false, 'length' => 10]);
		$table->setPrimaryKey(['id'], 'smc_equipment_pk');
		$table->addIndex(['place_id', 'seq'], 'smc_eqp_place');
		$table->addIndex(['entry_id', 'place_id'], 'smc_eqp_entry');
	}

	private function catalogue(ISchemaWrapper $schema): void {
		$table = $schema->createTable('smc_catalogue');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('slug', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('names', Types::TEXT, ['notnull' => true]);
		// JSON {language: [word]}
		$table->addColumn('synonyms', Types::TEXT, ['notnull' => true]);
		$table->addColumn('accepted', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('proposed_by', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->setPrimaryKey(['id'], 'smc_catalogue_pk');
		$table->addUniqueIndex(['slug'], 'smc_cat_slug');
		$themes = $schema->createTable('smc_catalogue_theme');
		$themes->addColumn('entry_id', Types::BIGINT, ['notnull' => true]);
		$themes->addColumn('theme_id', Types::BIGINT, ['notnull' => true]);
		$themes->setPrimaryKey(['entry_id', 'theme_id'], 'smc_cat_theme_pk');
		$themes->addIndex(['theme_id'], 'smc_cth_theme');
	}

	private function suggestion(ISchemaWrapper $schema): void {
		$table = $schema->createTable('smc_suggestion');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		// null: a new place
		$table->addColumn('place_id', Types::BIGINT, ['notnull' => false]);
		// null: an account that is gone, or the contact of the place without an account
		$table->addColumn('by_uid', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('note', Types::TEXT, ['notnull' => true]);
		$table->addColumn('base_version', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		// open, accepted, refused, asked, withdrawn, partly
		$table->addColumn('state', Types::STRING, ['notnull' => true, 'length' => 10]);
		$table->addColumn('reason', Types::TEXT, ['notnull' => false]);
		$table->addColumn('decided_by', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('decided_at', Types::BIGINT, ['notnull' => false]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('version', Types::INTEGER, ['notnull' => true, 'default' => 1]);
		$table->setPrimaryKey(['id'], 'smc_suggestion_pk');
		$table->addIndex(['state', 'id'], 'smc_sug_state');
		$table->addIndex(['place_id', 'state'], 'smc_sug_place');
		$table->addIndex(['by_uid', 'id'], 'smc_sug_by');
		$table->addIndex(['decided_by'], 'smc_sug_decided');
		$fields = $schema->createTable('smc_suggestion_fld');
		$fields->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$fields->addColumn('suggestion_id', Types::BIGINT, ['notnull' => true]);
		// a field of PlaceFacts; its values as JSON
		$fields->addColumn('field', Types::STRING, ['notnull' => true, 'length' => 24]);
		$fields->addColumn('was', Types::TEXT, ['notnull' => true]);
		$fields->addColumn('became', Types::TEXT, ['notnull' => true]);
		$fields->addColumn('state', Types::STRING, ['notnull' => true, 'length' => 10]);
		$fields->setPrimaryKey(['id'], 'smc_suggestion_fld_pk');
		$fields->addUniqueIndex(['suggestion_id', 'field'], 'smc_sgf_once');
	}

	private function log(ISchemaWrapper $schema): void {
		$table = $schema->createTable('smc_place_log');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('place_id', Types::BIGINT, ['notnull' => true]);
		// the version that the change made; the lines of one change share it
		$table->addColumn('version', Types::INTEGER, ['notnull' => true]);
		$table->addColumn('at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('uid', Types::STRING, ['notnull' => false, 'length' => 64]);
		// Cause
		$table->addColumn('cause', Types::STRING, ['notnull' => true, 'length' => 12]);
		$table->addColumn('field', Types::STRING, ['notnull' => true, 'length' => 24]);
		// the field's values as JSON
		$table->addColumn('was', Types::TEXT, ['notnull' => true]);
		$table->addColumn('became', Types::TEXT, ['notnull' => true]);
		$table->setPrimaryKey(['id'], 'smc_place_log_pk');
		$table->addIndex(['place_id', 'version'], 'smc_plg_place');
		$table->addIndex(['uid'], 'smc_plg_uid');
	}

	private function link(ISchemaWrapper $schema): void {
		$table = $schema->createTable('smc_place_link');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		// sha256 of the token, hexadecimal
		$table->addColumn('token_hash', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('place_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('expires_at', Types::BIGINT, ['notnull' => true]);
		// 0: not yet
		$table->addColumn('used_at', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$table->setPrimaryKey(['id'], 'smc_place_link_pk');
		$table->addUniqueIndex(['token_hash'], 'smc_pll_token');
		$table->addIndex(['place_id', 'created_at'], 'smc_pll_place');
		$table->addIndex(['expires_at'], 'smc_pll_expires');
	}

	private function steward(ISchemaWrapper $schema): void {
		$table = $schema->createTable('smc_steward');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('uid', Types::STRING, ['notnull' => true, 'length' => 64]);
		// a location: the steward looks after all places that lie in it
		$table->addColumn('location_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('given_by', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('since', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id'], 'smc_steward_pk');
		$table->addUniqueIndex(['uid', 'location_id'], 'smc_stw_once');
		$table->addIndex(['location_id'], 'smc_stw_location');
	}

	private function seek(ISchemaWrapper $schema): void {
		$table = $schema->createTable('smc_place_seek');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('uid', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('name', Types::STRING, ['notnull' => true, 'length' => 120]);
		// JSON of the filters, named as in the contract
		$table->addColumn('query', Types::TEXT, ['notnull' => true]);
		$table->addColumn('alerts', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		// places that were added or changed later than this aren't looked at yet
		$table->addColumn('told_until', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id'], 'smc_place_seek_pk');
		$table->addIndex(['uid', 'id'], 'smc_psk_uid');
		$table->addIndex(['alerts', 'id'], 'smc_psk_alerts');
	}

	private function import(ISchemaWrapper $schema): void {
		$table = $schema->createTable('smc_place_imp');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('uid', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('group_id', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		// AudienceKind of what it adds
		$table->addColumn('audience', Types::SMALLINT, ['notnull' => true]);
		$table->addColumn('form', Types::STRING, ['notnull' => true, 'length' => 12]);
		$table->addColumn('file_name', Types::STRING, ['notnull' => true, 'length' => 200]);
		// where the rows come from, the same at the next import of it
		$table->addColumn('source', Types::STRING, ['notnull' => true, 'length' => 40]);
		$table->addColumn('licence', Types::STRING, ['notnull' => false, 'length' => 120]);
		$table->addColumn('attribution', Types::STRING, ['notnull' => false, 'length' => 300]);
		// JSON {column of the file: field of PlaceFacts}
		$table->addColumn('mapping', Types::TEXT, ['notnull' => true]);
		// preview, running, done, failed
		$table->addColumn('state', Types::STRING, ['notnull' => true, 'length' => 10]);
		$table->addColumn('done', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->addColumn('total', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		// JSON of a Reason: why the file as a whole could not be read
		$table->addColumn('problem', Types::TEXT, ['notnull' => false]);
		// who works on it now, and until when others keep away
		$table->addColumn('claim', Types::STRING, ['notnull' => false, 'length' => 32]);
		$table->addColumn('claimed_until', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['id'], 'smc_place_imp_pk');
		$table->addIndex(['uid', 'id'], 'smc_pim_uid');
		$rows = $schema->createTable('smc_place_imp_rec');
		$rows->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$rows->addColumn('import_id', Types::BIGINT, ['notnull' => true]);
		$rows->addColumn('pos', Types::INTEGER, ['notnull' => true]);
		$rows->addColumn('line', Types::INTEGER, ['notnull' => true]);
		$rows->addColumn('title', Types::STRING, ['notnull' => false, 'length' => 200]);
		$rows->addColumn('source_id', Types::STRING, ['notnull' => false, 'length' => 120]);
		// new, updated, unchanged, duplicate, refused
		$rows->addColumn('outcome', Types::STRING, ['notnull' => true, 'length' => 12]);
		$rows->addColumn('place_id', Types::BIGINT, ['notnull' => false]);
		// JSON: fields that changed, reasons per field, candidates, the row itself
		$rows->addColumn('details', Types::TEXT, ['notnull' => true]);
		$rows->setPrimaryKey(['id'], 'smc_place_imp_rec_pk');
		$rows->addUniqueIndex(['import_id', 'pos'], 'smc_pir_once');
		$rows->addIndex(['import_id', 'outcome', 'pos'], 'smc_pir_outcome');
		// what else lists call places that we have from elsewhere, as people said
		$also = $schema->createTable('smc_place_also');
		$also->addColumn('source', Types::STRING, ['notnull' => true, 'length' => 40]);
		$also->addColumn('source_id', Types::STRING, ['notnull' => true, 'length' => 120]);
		$also->addColumn('place_id', Types::BIGINT, ['notnull' => true]);
		$also->setPrimaryKey(['source', 'source_id'], 'smc_place_also_pk');
		$also->addIndex(['place_id'], 'smc_pla_place');
	}
}
