<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Teams;

use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Which team of the cloud a group is linked to (`smc_group_team`); a group to one, a team to any number. */
final class TeamLinks {
	/** of one team; a list in the team's page, not a directory */
	private const MOST = 20;

	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	public function teamOf(int $groupId): ?string {
		$qb = $this->db->getQueryBuilder();
		$qb->select('team_id')->from('smc_group_team')
			->where($qb->expr()->eq('group_id', $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)));
		return Row::first($qb)?->string('team_id');
	}

	/** @return list<int> ids of groups */
	public function groupsOf(string $teamId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('group_id')->from('smc_group_team')
			->where($qb->expr()->eq('team_id', $qb->createNamedParameter($teamId)))
			->orderBy('group_id')
			->setMaxResults(self::MOST);
		return array_map(static fn (Row $row): int => $row->int('group_id'), Row::of($qb));
	}

	/** To be called in a transaction. */
	public function put(int $groupId, ?string $teamId, int $now): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_group_team')
			->where($qb->expr()->eq('group_id', $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))
			->executeStatement();
		if ($teamId !== null) {
			$this->db->insertIgnoreConflict('smc_group_team', ['group_id' => $groupId, 'team_id' => $teamId, 'linked_at' => $now]);
		}
	}
}
