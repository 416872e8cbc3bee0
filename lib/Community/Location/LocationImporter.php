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
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/**
 * Completes the places from a GeoNames file: municipalities that we don't have, other names, names of villages and
 * quarters, postcodes. Names and centres that we have stay. Importing the same file again changes nothing.
 */
final class LocationImporter {
	use TTransactional;

	/** a village lies at most this far from the centre of its municipality */
	private const FAR_KM = 25;
	/** what hangs on the nearest municipality, for want of a better clue, lies closer than this */
	private const CLOSE_KM = 12;

	/** @var array<string, int> id per NIS code */
	private array $byNis = [];
	/** @var array<int, Point> centre per municipality */
	private array $centres = [];
	/** @var array<string, list<int>> municipalities per term */
	private array $byTerm = [];
	/** @var array<int, array<string, true>> postcodes per municipality */
	private array $postcodes = [];
	/** @var array<string, int> province per first two digits of a NIS code */
	private array $provinces = [];
	/** @var list<list<int|string>> */
	private array $newTerms = [];

	public function __construct(
		private readonly IDBConnection $db,
		private readonly Batch $batch,
	) {
	}

	/** @param iterable<int, string> $lines */
	public function import(iterable $lines): ImportReport {
		return $this->atomic(function () use ($lines): ImportReport {
			$this->batch->writeFirst('smc_location');
			$this->load();
			$report = new ImportReport();
			$number = 0;
			foreach ($lines as $line) {
				$number++;
				$line = rtrim($line, "\r\n");
				if ($line === '' || $line[0] === '#') {
					continue;
				}
				$read = GeoNamesReader::line($line);
				match (true) {
					$read === null => $report->ignored++,
					is_string($read) => $report->refused[$number] = $read,
					default => $this->take($read, $number, $report),
				};
			}
			$this->batch->insert('smc_location_term', ['term', 'place_id'], $this->newTerms, ignoreDoubles: true);
			return $report;
		}, $this->db);
	}

	private function take(GeoNamesLine $line, int $number, ImportReport $report): void {
		$id = $this->municipality($line);
		if ($id === null && $line->municipality && $line->nis !== null) {
			$parent = $this->provinces[substr($line->nis, 0, 2)] ?? null;
			if ($parent === null) {
				$report->refused[$number] = sprintf('NIS code %s lies in no province', $line->nis);
				return;
			}
			$id = $this->add($line, $parent);
			$report->added++;
			$this->terms($id, $line);
			return;
		}
		if ($id === null) {
			$report->refused[$number] = sprintf('no municipality found for %s', $line->name);
			return;
		}
		$changed = $this->terms($id, $line);
		$changed = $this->postcode($id, $line->postcode) || $changed;
		$changed ? $report->updated++ : $report->unchanged++;
	}

	private function municipality(GeoNamesLine $line): ?int {
		if ($line->nis !== null) {
			return $this->byNis[$line->nis] ?? null;
		}
		$best = null;
		$bestKm = self::FAR_KM + 1;
		foreach ($this->byTerm[LocationTerms::normal($line->name)] ?? [] as $id) {
			$km = $this->centres[$id]->km($line->at);
			if ($km < $bestKm) {
				[$best, $bestKm] = [$id, $km];
			}
		}
		return $best ?? $this->nearest($line->at);
	}

	private function nearest(Point $at): ?int {
		$best = null;
		$bestKm = self::CLOSE_KM + 1;
		foreach ($this->centres as $id => $centre) {
			$km = $centre->km($at);
			if ($km < $bestKm) {
				[$best, $bestKm] = [$id, $km];
			}
		}
		return $best;
	}

	/** @return bool whether a name was new */
	private function terms(int $id, GeoNamesLine $line): bool {
		$new = false;
		foreach (LocationTerms::of([$line->name, ...$line->otherNames], $line->postcode === null ? [] : [$line->postcode]) as $term) {
			if (!in_array($id, $this->byTerm[$term] ?? [], true)) {
				$this->byTerm[$term][] = $id;
				$this->newTerms[] = [$term, $id];
				$new = true;
			}
		}
		return $new;
	}

	private function postcode(int $id, ?string $postcode): bool {
		if ($postcode === null || isset($this->postcodes[$id][$postcode])) {
			return false;
		}
		$this->postcodes[$id][$postcode] = true;
		$all = array_map(strval(...), array_keys($this->postcodes[$id]));
		sort($all);
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_location')
			->set('postcodes', $qb->createNamedParameter(implode(',', $all)))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->executeStatement();
		return true;
	}

	private function add(GeoNamesLine $line, int $parent): int {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('smc_location')->values([
			'type' => $qb->createNamedParameter(LocationType::Municipality->value, IQueryBuilder::PARAM_INT),
			'nis' => $qb->createNamedParameter($line->nis),
			'parent_id' => $qb->createNamedParameter($parent, IQueryBuilder::PARAM_INT),
			'name_nl' => $qb->createNamedParameter(mb_substr($line->name, 0, 120)),
			'name_fr' => $qb->createNamedParameter(mb_substr($line->name, 0, 120)),
			'lat' => $qb->createNamedParameter($line->at->lat, IQueryBuilder::PARAM_INT),
			'lon' => $qb->createNamedParameter($line->at->lon, IQueryBuilder::PARAM_INT),
			'population' => $qb->createNamedParameter($line->population, IQueryBuilder::PARAM_INT),
			'source_key' => $qb->createNamedParameter('nis:' . ($line->nis ?? '')),
		])->executeStatement();
		$id = $qb->getLastInsertId();
		$this->byNis[$line->nis ?? ''] = $id;
		$this->centres[$id] = $line->at;
		return $id;
	}

	private function load(): void {
		$this->byNis = $this->centres = $this->byTerm = $this->postcodes = $this->provinces = $this->newTerms = [];
		$qb = $this->db->getQueryBuilder();
		$qb->select('id', 'nis', 'parent_id', 'lat', 'lon', 'postcodes')->from('smc_location')
			->where($qb->expr()->eq('type', $qb->createNamedParameter(LocationType::Municipality->value, IQueryBuilder::PARAM_INT)));
		foreach (Row::of($qb) as $row) {
			$this->byNis[$row->string('nis')] = $row->int('id');
			$this->centres[$row->int('id')] = new Point($row->int('lat'), $row->int('lon'));
			$this->postcodes[$row->int('id')] = array_fill_keys($row->words('postcodes'), true);
			// the first two digits of a NIS code are the arrondissement, which lies in one province
			$this->provinces[substr($row->string('nis'), 0, 2)] ??= $row->int('parent_id');
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('term', 'place_id')->from('smc_location_term');
		foreach (Row::of($qb) as $row) {
			if (isset($this->centres[$row->int('place_id')])) {
				$this->byTerm[$row->string('term')][] = $row->int('place_id');
			}
		}
	}
}
