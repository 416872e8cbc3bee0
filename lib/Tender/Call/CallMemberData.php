<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Member\MemberData;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Calls and imports stay when an account goes; who brought them is forgotten. */
final readonly class CallMemberData implements MemberData {
	private const NAMED = ['smc_call' => 'added_by', 'smc_call_version' => 'by_uid', 'smc_import' => 'uid'];

	public function __construct(
		private IDBConnection $db,
	) {
	}

	public function erase(string $uid): void {
		foreach (self::NAMED as $table => $column) {
			$qb = $this->db->getQueryBuilder();
			$qb->update($table)
				->set($column, $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
				->where($qb->expr()->eq($column, $qb->createNamedParameter($uid)))
				->executeStatement();
		}
	}
}
