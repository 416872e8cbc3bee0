<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Equipment;

use OCA\SmartCommons\Core\Audience\AudienceFilter;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Place\Place;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads and writes `smc_catalogue`. */
final readonly class CatalogueMapper {
	public function __construct(
		private IDBConnection $db,
		private Batch $batch,
		private AudienceFilter $audience,
	) {
	}

	/** @return array<int, Entry> keyed by id; two queries */
	public function all(): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('entry_id', 'theme_id')->from('smc_catalogue_theme')->orderBy('theme_id');
		$themes = [];
		foreach (Row::of($qb) as $row) {
			$themes[$row->int('entry_id')][] = $row->int('theme_id');
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('smc_catalogue')->orderBy('id');
		$entries = [];
		foreach (Row::of($qb) as $row) {
			$entries[$row->int('id')] = Entry::ofRow($row, $themes[$row->int('id')] ?? []);
		}
		return $entries;
	}

	/**
	 * @param array<string, string> $names
	 * @param array<string, list<string>> $synonyms
	 * @param list<int> $themes
	 */
	public function insert(string $slug, array $names, array $synonyms, array $themes, ?string $proposedBy): int {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('smc_catalogue')
			->setValue('slug', $qb->createNamedParameter($slug))
			->setValue('names', $qb->createNamedParameter(self::json($names)))
			->setValue('synonyms', $qb->createNamedParameter(self::json($synonyms)))
			->setValue('accepted', $qb->createNamedParameter($proposedBy === null ? 1 : 0, IQueryBuilder::PARAM_INT))
			->setValue('proposed_by', $qb->createNamedParameter($proposedBy))
			->executeStatement();
		$id = $qb->getLastInsertId();
		$this->setThemes($id, $themes);
		return $id;
	}

	/**
	 * @param array<string, string> $names
	 * @param array<string, list<string>> $synonyms
	 * @param list<int> $themes
	 */
	public function update(int $id, array $names, array $synonyms, array $themes, bool $accepted): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_catalogue')
			->set('names', $qb->createNamedParameter(self::json($names)))
			->set('synonyms', $qb->createNamedParameter(self::json($synonyms)))
			->set('accepted', $qb->createNamedParameter((int)$accepted, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->executeStatement();
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_catalogue_theme')
			->where($qb->expr()->eq('entry_id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->executeStatement();
		$this->setThemes($id, $themes);
	}

	/** @return array<int, int> places that the reader may see, per entry that one of them has */
	public function counts(Reader $reader): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('e.entry_id')
			->selectAlias($qb->createFunction('COUNT(DISTINCT e.place_id)'), 'places')
			->from('smc_equipment', 'e')
			->innerJoin('e', 'smc_place', 'p', $qb->expr()->eq('p.id', 'e.place_id'))
			->where($qb->expr()->isNotNull('e.entry_id'))
			->groupBy('e.entry_id');
		$this->audience->apply($qb, 'p', Place::KIND, $reader);
		$counts = [];
		foreach (Row::of($qb) as $row) {
			$counts[$row->int('entry_id')] = $row->int('places');
		}
		return $counts;
	}

	/** @return list<int> ids of places that have this kind of equipment, whoever may see them */
	public function placesWith(int $entryId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->selectDistinct('place_id')->from('smc_equipment')
			->where($qb->expr()->eq('entry_id', $qb->createNamedParameter($entryId, IQueryBuilder::PARAM_INT)))
			->orderBy('place_id');
		return array_map(static fn (Row $row): int => $row->int('place_id'), Row::of($qb));
	}

	/** @param list<int> $themes */
	private function setThemes(int $id, array $themes): void {
		$this->batch->insert('smc_catalogue_theme', ['entry_id', 'theme_id'], array_map(static fn (int $theme): array => [$id, $theme], $themes), ignoreDoubles: true);
	}

	private static function json(array $value): string {
		return json_encode((object)$value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
	}
}
