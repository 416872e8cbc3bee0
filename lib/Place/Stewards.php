<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Who is trusted with the places of which areas. */
final class Stewards {
	/** @var array<string, array<int, true>> all locations that an account looks after */
	private array $areas = [];

	public function __construct(
		private readonly IDBConnection $db,
		private readonly LocationService $locations,
	) {
	}

	/** Whether this reader looks after places in that municipality; one query per reader. */
	public function looksAfter(Reader $reader, ?int $locationId): bool {
		if ($reader->uid === null || $reader->uid === '' || $locationId === null) {
			return false;
		}
		$this->areas[$reader->uid] ??= $this->areasOf($reader->uid);
		return isset($this->areas[$reader->uid][$locationId]);
	}

	/** @return list<int> all locations that this reader looks after */
	public function areas(Reader $reader): array {
		if ($reader->uid === null || $reader->uid === '') {
			return [];
		}
		$this->areas[$reader->uid] ??= $this->areasOf($reader->uid);
		return array_keys($this->areas[$reader->uid]);
	}

	/** After a change in the same request. */
	public function forget(): void {
		$this->areas = [];
	}

	/** @return list<string> accounts that look after this municipality */
	public function of(?int $locationId): array {
		$chain = $locationId === null ? [] : $this->locations->chain($locationId);
		if ($chain === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->selectDistinct('uid')->from('smc_steward')
			->where($qb->expr()->in('location_id', $qb->createNamedParameter($chain, IQueryBuilder::PARAM_INT_ARRAY)));
		return array_map(static fn (Row $row): string => $row->string('uid'), Row::of($qb));
	}

	/** @return array<int, true> */
	private function areasOf(string $uid): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('location_id')->from('smc_steward')
			->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)));
		$areas = [];
		foreach (Row::of($qb) as $row) {
			$areas += array_fill_keys($this->locations->within($row->int('location_id')), true);
		}
		return $areas;
	}
}
