<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Core\Member\MemberData;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Places stay when an account goes; who answered for them and who changed them is forgotten. */
final readonly class PlaceMemberData implements MemberData {
	private const NAMED = [
		['smc_place', 'owner_uid'],
		['smc_place', 'verified_by'],
		['smc_catalogue', 'proposed_by'],
		['smc_place_log', 'uid'],
		['smc_suggestion', 'by_uid'],
		['smc_suggestion', 'decided_by'],
		['smc_steward', 'given_by'],
		['smc_place_imp', 'uid'],
	];
	private const OWN = ['smc_place_seek', 'smc_steward'];

	public function __construct(
		private IDBConnection $db,
	) {
	}

	public function erase(string $uid): void {
		foreach (self::NAMED as [$table, $column]) {
			$qb = $this->db->getQueryBuilder();
			$qb->update($table)
				->set($column, $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
				->where($qb->expr()->eq($column, $qb->createNamedParameter($uid)))
				->executeStatement();
		}
		foreach (self::OWN as $table) {
			$qb = $this->db->getQueryBuilder();
			$qb->delete($table)->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))->executeStatement();
		}
	}
}
