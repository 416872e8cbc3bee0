<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Location;

use OCA\SmartCommons\Community\Rules\Point;
use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

/** Fills the places of Belgium from `data/locations.tsv`; what is there already stays as it is. */
final class LocationSeeder {
	use TTransactional;

	private const COLUMNS = [
		'type', 'nis', 'nuts', 'parent_id', 'name_nl', 'name_fr', 'name_en', 'postcodes', 'lat', 'lon', 'population', 'source_key',
	];

	private readonly Batch $batch;

	public function __construct(
		private readonly IDBConnection $db,
	) {
		$this->batch = new Batch($db);
	}

	/** @return int how many places were added */
	public function seed(): int {
		return $this->atomic(function (): int {
			$this->batch->writeFirst('smc_location');
			$added = 0;
			// one level at a time, because a level needs the ids of the one above
			foreach (LocationType::cases() as $type) {
				$added += $this->level($type);
			}
			return $added;
		}, $this->db);
	}

	private function level(LocationType $type): int {
		$known = $this->known();
		$rows = [];
		$terms = [];
		foreach (self::lines() as $line) {
			$key = self::key($line);
			if ($line['type'] !== $type->word() || isset($known[$key])) {
				continue;
			}
			$at = Point::ofDegrees((float)$line['lat'], (float)$line['lon']);
			$rows[] = [
				$type->value,
				$line['nis'] ?: null,
				$line['nuts'] ?: null,
				$line['parent'] === '' ? null : $known['nis:' . $line['parent']],
				$line['nl'],
				$line['fr'],
				$line['en'] ?: null,
				$line['postcodes'] ?: null,
				$at->lat,
				$at->lon,
				(int)$line['population'],
				$key,
			];
			$terms[$key] = LocationTerms::of(
				[$line['nl'], $line['fr'], $line['en'], ...explode('|', $line['other'])],
				$line['postcodes'] === '' ? [] : explode(',', $line['postcodes']),
			);
		}
		$this->batch->insert('smc_location', self::COLUMNS, $rows);
		$this->terms($terms);
		return count($rows);
	}

	/** @param array<string, list<string>> $terms per source key */
	private function terms(array $terms): void {
		$known = $terms === [] ? [] : $this->known();
		$rows = [];
		foreach ($terms as $key => $ofPlace) {
			foreach ($ofPlace as $term) {
				$rows[] = [$term, $known[$key]];
			}
		}
		$this->batch->insert('smc_location_term', ['term', 'place_id'], $rows, ignoreDoubles: true);
	}

	/** @return array<string, int> id per source key */
	private function known(): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id', 'source_key')->from('smc_location');
		$known = [];
		foreach (Row::of($qb) as $row) {
			$known[$row->string('source_key')] = $row->int('id');
		}
		return $known;
	}

	/** @param array{nis: string, nuts: string, ...} $line */
	private static function key(array $line): string {
		return $line['nis'] !== '' ? 'nis:' . $line['nis'] : 'nuts:' . $line['nuts'];
	}

	/** @return \Generator<int, array{type: string, nis: string, nuts: string, parent: string, nl: string, fr: string, en: string, other: string, postcodes: string, lat: string, lon: string, population: string}> */
	private static function lines(): \Generator {
		foreach (file(__DIR__ . '/../data/locations.tsv', FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES) ?: [] as $line) {
			$cells = explode("\t", $line);
			if ($line[0] !== '#' && count($cells) === 12) {
				[$type, $nis, $nuts, $parent, $nl, $fr, $en, $other, $postcodes, $lat, $lon, $population] = $cells;
				yield compact('type', 'nis', 'nuts', 'parent', 'nl', 'fr', 'en', 'other', 'postcodes', 'lat', 'lon', 'population');
			}
		}
	}
}
