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

	/** After a change in the same request. */
	public function forget(): void {
		$this->areas = [];
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
