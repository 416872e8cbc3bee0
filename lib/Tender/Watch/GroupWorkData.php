<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Core\Member\MemberData;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** What watches and dossiers keep of a person: taking part goes, what was written stays without a name. */
final readonly class GroupWorkData implements MemberData {
	private const NAMED = [
		'smc_watch' => 'created_by',
		'smc_note' => 'uid',
		'smc_dossier_log' => 'uid',
	];

	public function __construct(
		private IDBConnection $db,
	) {
	}

	public function erase(string $uid): void {
		foreach (['smc_participant', 'smc_seen'] as $table) {
			$qb = $this->db->getQueryBuilder();
			$qb->delete($table)->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)));
			$qb->executeStatement();
		}
		foreach (self::NAMED as $table => $column) {
			$qb = $this->db->getQueryBuilder();
			$qb->update($table)
				->set($column, $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
				->where($qb->expr()->eq($column, $qb->createNamedParameter($uid)));
			$qb->executeStatement();
		}
	}
}
