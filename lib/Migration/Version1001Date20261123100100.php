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
 * Groups, memberships, themes, places of Belgium, member cards.
 *
 * Times are unix seconds (BIGINT), coordinates are whole hundred-thousandths of a degree. Texts per language are JSON
 * objects, lists of short words are joined with commas. The first places and themes come from Community\FirstData.
 */
final class Version1001Date20261123100100 extends SimpleMigrationStep {
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$this->group($schema);
		$this->groupSets($schema);
		$this->membership($schema);
		$this->theme($schema);
		$this->place($schema);
		$this->placeTerm($schema);
		$this->card($schema);
		$this->cardSets($schema);
		return $schema;
	}

	private function group(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_group')) {
			return;
		}
		$table = $schema->createTable('smc_group');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		// AudienceKind: members for open groups and those on request, else the group itself (smc_item_group)
		$table->addColumn('audience', Types::SMALLINT, ['notnull' => true]);
		// open, request, invitation
		$table->addColumn('joining', Types::STRING, ['notnull' => true, 'length' => 10]);
		$table->addColumn('names', Types::TEXT, ['notnull' => true]);
		$table->addColumn('purposes', Types::TEXT, ['notnull' => true]);
		// folded first name, for the order of lists
		$table->addColumn('name_sort', Types::STRING, ['notnull' => true, 'length' => 120]);
		$table->addColumn('levels', Types::STRING, ['notnull' => false, 'length' => 60]);
		$table->addColumn('languages', Types::STRING, ['notnull' => false, 'length' => 20]);
		$table->addColumn('modes', Types::STRING, ['notnull' => false, 'length' => 40]);
		// places (smc_group_place), belgium, eu
		$table->addColumn('scope', Types::STRING, ['notnull' => true, 'length' => 8]);
		// JSON {talk, digest, forum, folder, link: {url, label}|null}
		$table->addColumn('channels', Types::TEXT, ['notnull' => true]);
		// 0: not closed
		$table->addColumn('closed_at', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		// last time that a coordinator did something for the group
		$table->addColumn('last_active_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('changed_at', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('version', Types::INTEGER, ['notnull' => true, 'default' => 1]);
		// raised to hold the row while memberships are weighed against one another
		$table->addColumn('turn', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$table->setPrimaryKey(['id']);
		$table->addIndex(['name_sort', 'id'], 'smc_grp_name_idx');
		$table->addIndex(['last_active_at'], 'smc_grp_active_idx');
	}

	private function groupSets(ISchemaWrapper $schema): void {
		if (!$schema->hasTable('smc_group_theme')) {
			$table = $schema->createTable('smc_group_theme');
			$table->addColumn('group_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('theme_id', Types::BIGINT, ['notnull' => true]);
			$table->setPrimaryKey(['group_id', 'theme_id']);
			$table->addIndex(['theme_id'], 'smc_gth_theme_idx');
		}
		if (!$schema->hasTable('smc_group_place')) {
			$table = $schema->createTable('smc_group_place');
			$table->addColumn('group_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('place_id', Types::BIGINT, ['notnull' => true]);
			$table->setPrimaryKey(['group_id', 'place_id']);
			$table->addIndex(['place_id'], 'smc_gpl_place_idx');
		}
	}

	private function membership(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_membership')) {
			return;
		}
		$table = $schema->createTable('smc_membership');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('group_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('uid', Types::STRING, ['notnull' => true, 'length' => 64]);
		// Standing: 1 requested, 2 invited, 3 member, 4 coordinator
		$table->addColumn('standing', Types::SMALLINT, ['notnull' => true]);
		$table->addColumn('since', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('message', Types::TEXT, ['notnull' => false]);
		$table->setPrimaryKey(['id']);
		$table->addUniqueIndex(['group_id', 'uid'], 'smc_mbr_who_uniq');
		$table->addIndex(['uid', 'standing'], 'smc_mbr_uid_idx');
		$table->addIndex(['group_id', 'standing'], 'smc_mbr_group_idx');
	}

	private function theme(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_theme')) {
			return;
		}
		$table = $schema->createTable('smc_theme');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('slug', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('labels', Types::TEXT, ['notnull' => true]);
		$table->addColumn('synonyms', Types::TEXT, ['notnull' => true]);
		$table->addColumn('cpv', Types::TEXT, ['notnull' => false]);
		// ThemeState: 0 proposed, 1 accepted, 2 refused, 3 merged
		$table->addColumn('state', Types::SMALLINT, ['notnull' => true]);
		$table->addColumn('merged_into', Types::BIGINT, ['notnull' => false]);
		$table->addColumn('proposed_by', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('reason', Types::TEXT, ['notnull' => false]);
		$table->addColumn('version', Types::INTEGER, ['notnull' => true, 'default' => 1]);
		$table->setPrimaryKey(['id']);
		$table->addUniqueIndex(['slug'], 'smc_thm_slug_uniq');
		$table->addIndex(['state'], 'smc_thm_state_idx');
	}

	private function place(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_location')) {
			return;
		}
		$table = $schema->createTable('smc_location');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		// LocationType: 0 country, 1 region, 2 province, 3 arrondissement, 4 municipality
		$table->addColumn('type', Types::SMALLINT, ['notnull' => true]);
		$table->addColumn('nis', Types::STRING, ['notnull' => false, 'length' => 5]);
		// of a municipality: the NUTS-3 code of its arrondissement
		$table->addColumn('nuts', Types::STRING, ['notnull' => false, 'length' => 5]);
		$table->addColumn('parent_id', Types::BIGINT, ['notnull' => false]);
		$table->addColumn('name_nl', Types::STRING, ['notnull' => true, 'length' => 120]);
		$table->addColumn('name_fr', Types::STRING, ['notnull' => true, 'length' => 120]);
		$table->addColumn('name_en', Types::STRING, ['notnull' => false, 'length' => 120]);
		$table->addColumn('postcodes', Types::TEXT, ['notnull' => false]);
		$table->addColumn('lat', Types::INTEGER, ['notnull' => true]);
		$table->addColumn('lon', Types::INTEGER, ['notnull' => true]);
		$table->addColumn('population', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		// what the line it came from is called there, so that importing again finds it
		$table->addColumn('source_key', Types::STRING, ['notnull' => true, 'length' => 80]);
		$table->setPrimaryKey(['id']);
		$table->addUniqueIndex(['source_key'], 'smc_plc_source_uniq');
		$table->addIndex(['nis'], 'smc_plc_nis_idx');
		$table->addIndex(['nuts', 'type'], 'smc_plc_nuts_idx');
		$table->addIndex(['parent_id'], 'smc_plc_parent_idx');
		$table->addIndex(['lat', 'lon'], 'smc_plc_at_idx');
	}

	private function placeTerm(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_location_term')) {
			return;
		}
		// folded names and postcodes under which a place is found
		$table = $schema->createTable('smc_location_term');
		$table->addColumn('term', Types::STRING, ['notnull' => true, 'length' => 120]);
		$table->addColumn('place_id', Types::BIGINT, ['notnull' => true]);
		$table->setPrimaryKey(['term', 'place_id']);
		$table->addIndex(['place_id'], 'smc_plt_place_idx');
	}

	private function card(ISchemaWrapper $schema): void {
		if ($schema->hasTable('smc_card')) {
			return;
		}
		// one row per account that the app ever met; what the account answered may still be empty
		$table = $schema->createTable('smc_card');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('uid', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('display_name', Types::STRING, ['notnull' => true, 'length' => 255]);
		$table->addColumn('name_sort', Types::STRING, ['notnull' => true, 'length' => 120]);
		// 1 while an administrator disabled the account
		$table->addColumn('suspended', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		// widest FieldAudience of the fields that hold something: 0 nobody, 1 groups, 2 members
		$table->addColumn('listed', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('headline', Types::STRING, ['notnull' => false, 'length' => 200]);
		$table->addColumn('about', Types::TEXT, ['notnull' => false]);
		$table->addColumn('skills', Types::TEXT, ['notnull' => false]);
		$table->addColumn('helps', Types::TEXT, ['notnull' => false]);
		// 1 when `helps` holds something
		$table->addColumn('has_helps', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('contact', Types::STRING, ['notnull' => false, 'length' => 300]);
		$table->addColumn('place_id', Types::BIGINT, ['notnull' => false]);
		foreach (['headline', 'about', 'themes', 'skills', 'languages', 'place', 'helps', 'contact'] as $field) {
			$table->addColumn('aud_' . $field, Types::SMALLINT, ['notnull' => true, 'default' => in_array($field, ['about', 'contact'], true) ? 1 : 2]);
		}
		// what would help most (first visit): calls, together, share, map, help
		$table->addColumn('wish', Types::STRING, ['notnull' => false, 'length' => 10]);
		// when the first questions were answered or skipped; 0: not yet
		$table->addColumn('welcomed_at', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('changed_at', Types::BIGINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('version', Types::INTEGER, ['notnull' => true, 'default' => 1]);
		$table->setPrimaryKey(['id']);
		$table->addUniqueIndex(['uid'], 'smc_crd_uid_uniq');
		$table->addIndex(['name_sort', 'id'], 'smc_crd_name_idx');
		$table->addIndex(['place_id'], 'smc_crd_place_idx');
	}

	private function cardSets(ISchemaWrapper $schema): void {
		if (!$schema->hasTable('smc_card_theme')) {
			$table = $schema->createTable('smc_card_theme');
			$table->addColumn('card_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('theme_id', Types::BIGINT, ['notnull' => true]);
			$table->setPrimaryKey(['card_id', 'theme_id']);
			$table->addIndex(['theme_id'], 'smc_cth_theme_idx');
		}
		if (!$schema->hasTable('smc_card_lang')) {
			$table = $schema->createTable('smc_card_lang');
			$table->addColumn('card_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('language', Types::STRING, ['notnull' => true, 'length' => 3]);
			// 0 not, 1 a little, 2 well, 3 fluently
			$table->addColumn('can_read', Types::SMALLINT, ['notnull' => true]);
			$table->addColumn('can_write', Types::SMALLINT, ['notnull' => true]);
			$table->addColumn('can_speak', Types::SMALLINT, ['notnull' => true]);
			$table->setPrimaryKey(['card_id', 'language']);
			$table->addIndex(['language'], 'smc_cln_lang_idx');
		}
	}
}
