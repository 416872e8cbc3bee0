<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Demo;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Location\LocationType;
use OCA\SmartCommons\Community\Member\Card;
use OCA\SmartCommons\Community\Rules\Standing;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Text\Fold;
use OCP\IDBConnection;

/** Many members for measuring: cards and memberships, without accounts that could log in. */
final class DemoCrowd {
	private const PREFIX = 'crowd-';
	private const FIRST = ['Anna', 'Bram', 'Chloé', 'Daan', 'Emma', 'Farid', 'Greet', 'Hugo', 'Inès', 'Jef', 'Kato', 'Louis', 'Mila', 'Noor', 'Omar', 'Pauline', 'Robbe', 'Sofie', 'Théo', 'Wout'];
	private const LAST = ['Aerts', 'Bogaert', 'Charlier', 'De Wit', 'Evrard', 'François', 'Geerts', 'Hermans', 'Iliano', 'Jacobs', 'Kaya', 'Lefèvre', 'Mertens', 'Nys', 'Ozdemir', 'Pirard', 'Raes', 'Simon', 'Thys', 'Wauters'];
	private const DOES = ['Muzikant', 'Comédienne', 'Lichttechnicus', 'Graphiste', 'Translator', 'Fotograaf', 'Régisseur', 'Kostuummaker', 'Web developer', 'Animatrice'];

	public function __construct(
		private readonly IDBConnection $db,
		private readonly Batch $batch,
		private readonly ThemeDirectory $themes,
		private readonly LocationService $places,
		private readonly Outbox $outbox,
	) {
	}

	/**
	 * @param int $count how many there must be in all
	 * @param list<int> $groups open groups that they are members of in turn
	 * @param int $now unix seconds
	 * @return int how many were added
	 */
	public function fill(int $count, array $groups, int $now): int {
		$have = count($this->ids());
		if ($count <= $have || $groups === []) {
			return 0;
		}
		$places = array_map(static fn ($place): int => $place->id, $this->places->search('', LocationType::Municipality, 300));
		$cards = [];
		$members = [];
		for ($i = $have; $i < $count; $i++) {
			$name = (self::FIRST[$i % 20] ?? '') . ' ' . (self::LAST[abs(intdiv($i, 20)) % 20] ?? '');
			$uid = self::PREFIX . $i;
			$cards[] = [$uid, $name, Fold::sortKey($name), 2, self::DOES[$i % 10] . ' ' . $i, $places[$i % count($places)], $now, $now];
			$members[] = [$groups[$i % count($groups)], $uid, Standing::Member->value, $now];
		}
		$this->batch->insert('smc_card', ['uid', 'display_name', 'name_sort', 'listed', 'headline', 'place_id', 'welcomed_at', 'changed_at'], $cards, ignoreDoubles: true);
		$this->batch->insert('smc_membership', ['group_id', 'uid', 'standing', 'since'], $members, ignoreDoubles: true);
		$this->details();
		return $count - $have;
	}

	private function details(): void {
		$ids = $this->ids();
		$themes = array_keys($this->themes->accepted());
		$languages = ['nl', 'fr', 'en'];
		$this->batch->insert('smc_card_theme', ['card_id', 'theme_id'], array_map(static fn (int $id): array => [$id, $themes[$id % count($themes)]], $ids), ignoreDoubles: true);
		$this->batch->insert('smc_card_lang', ['card_id', 'language', 'can_read', 'can_write', 'can_speak'], array_map(static fn (int $id): array => [$id, $languages[abs($id) % 3], 3, 2, 3], $ids), ignoreDoubles: true);
		$this->outbox->itemsChanged(Card::KIND, $ids);
	}

	/** @return list<int> cards of the crowd */
	private function ids(): array {
		$qb = $this->db->getQueryBuilder();
		$result = $qb->select('id')->from('smc_card')
			->where($qb->expr()->like('uid', $qb->createNamedParameter(self::PREFIX . '%')))
			->orderBy('id')
			->executeQuery();
		$ids = array_map(static fn (Row $row): int => $row->int('id'), Row::all($result->fetchAll()));
		$result->closeCursor();
		return $ids;
	}
}
