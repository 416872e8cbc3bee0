<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Equipment;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCP\IDBConnection;
use OCP\Migration\IOutput;
use OCP\Migration\IRepairStep;

/**
 * Fills in the first entries of the catalogue (`data/equipment.tsv`), when the app is installed and after each upgrade;
 * those that are there, mended perhaps, stay as they are.
 */
final class FirstCatalogue implements IRepairStep {
	private const COLUMNS = 8;

	private readonly Batch $batch;

	public function __construct(
		private readonly IDBConnection $db,
	) {
		$this->batch = new Batch($db);
	}

	public function getName(): string {
		return 'Fill in the first catalogue of equipment of Smart Commons';
	}

	public function run(IOutput $output): void {
		$known = $this->ids('smc_catalogue');
		$rows = [];
		$themesOf = [];
		foreach (file(__DIR__ . '/../data/equipment.tsv', FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES) ?: [] as $line) {
			$cells = explode("\t", $line);
			if ($line[0] === '#' || count($cells) !== self::COLUMNS || isset($known[$cells[0]])) {
				continue;
			}
			[$slug, $nl, $fr, $en, $wordsNl, $wordsFr, $wordsEn, $themes] = $cells;
			$rows[] = [
				$slug,
				self::json(['nl' => $nl, 'fr' => $fr, 'en' => $en]),
				self::json(['nl' => explode(';', $wordsNl), 'fr' => explode(';', $wordsFr), 'en' => explode(';', $wordsEn)]),
				1,
			];
			$themesOf[$slug] = explode(';', $themes);
		}
		$this->batch->insert('smc_catalogue', ['slug', 'names', 'synonyms', 'accepted'], $rows, ignoreDoubles: true);
		$this->link($themesOf);
	}

	/** @param array<string, list<string>> $themesOf slugs of themes by slug of an entry */
	private function link(array $themesOf): void {
		$entries = $this->ids('smc_catalogue');
		$themes = $this->ids('smc_theme');
		$links = [];
		foreach ($themesOf as $slug => $of) {
			foreach ($of as $theme) {
				if (isset($entries[$slug], $themes[$theme])) {
					$links[] = [$entries[$slug], $themes[$theme]];
				}
			}
		}
		$this->batch->insert('smc_catalogue_theme', ['entry_id', 'theme_id'], $links, ignoreDoubles: true);
	}

	/** @return array<string, int> ids by slug */
	private function ids(string $table): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id', 'slug')->from($table);
		$ids = [];
		foreach (Row::of($qb) as $row) {
			$ids[$row->string('slug')] = $row->int('id');
		}
		return $ids;
	}

	/** @param array<string, mixed> $value */
	private static function json(array $value): string {
		return json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
	}
}
