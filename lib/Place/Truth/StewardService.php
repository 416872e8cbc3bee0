<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Member\MemberNames;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\PlaceProblems;
use OCA\SmartCommons\Place\Stewards;
use OCP\AppFramework\Db\TTransactional;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IDBConnection;

/** Who looks after the places of which areas, as moderators decide. */
final class StewardService {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly Batch $batch,
		private readonly Stewards $stewards,
		private readonly LocationService $locations,
		private readonly MemberNames $members,
		private readonly PlaceProblems $problems,
		private readonly ITimeFactory $time,
	) {
	}

	/** @return list<array{member: array{uid: string, displayName: string}, areas: list<array{id: int, name: string}>}> the contract's Steward, by name */
	public function all(Reader $reader): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('uid', 'location_id')->from('smc_steward')->orderBy('id');
		$areas = [];
		$ids = [];
		foreach (Row::of($qb) as $row) {
			$areas[$row->string('uid')][$row->int('location_id')] = true;
			$ids[$row->int('location_id')] = $row->int('location_id');
		}
		$refs = $this->locations->refs(array_values($ids), $reader);
		$names = $this->members->of(array_map(strval(...), array_keys($areas)));
		asort($names);
		$stewards = [];
		foreach ($names as $uid => $name) {
			$of = array_values(array_intersect_key($refs, $areas[$uid] ?? []));
			$stewards[] = ['member' => ['uid' => '' . $uid, 'displayName' => $name], 'areas' => $of];
		}
		return $stewards;
	}

	/**
	 * @param list<int> $areas all that this member looks after from now on
	 * @throws Problem
	 */
	public function put(string $uid, array $areas, Reader $reader): void {
		if ($this->members->of([$uid]) === []) {
			throw $this->problems->notFound();
		}
		if (count($this->locations->byIds($areas)) !== count($areas)) {
			throw $this->problems->unknownAreas();
		}
		$this->atomic(function () use ($uid, $areas, $reader): void {
			$qb = $this->db->getQueryBuilder();
			$qb->delete('smc_steward')->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))->executeStatement();
			$now = $this->time->getTime();
			$rows = array_map(static fn (int $area): array => [$uid, $area, $reader->uid, $now], $areas);
			$this->batch->insert('smc_steward', ['uid', 'location_id', 'given_by', 'since'], $rows, true);
		}, $this->db);
		$this->stewards->forget();
	}
}
