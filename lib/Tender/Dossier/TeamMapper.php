<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Tender\Rules\ParticipantRole;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** The people of the dossiers in the database. */
final readonly class TeamMapper {
	public function __construct(
		private IDBConnection $db,
	) {
	}

	/**
	 * @param list<int> $dossierIds
	 * @return array<int, list<Participant>> per dossier, in the order of joining
	 */
	public function of(array $dossierIds): array {
		if ($dossierIds === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('dossier_id', 'uid', 'role', 'contribution')
			->from('smc_participant')
			->where($qb->expr()->in('dossier_id', $qb->createNamedParameter($dossierIds, IQueryBuilder::PARAM_INT_ARRAY)))
			->orderBy('id');
		$teams = [];
		foreach (Row::of($qb) as $row) {
			$teams[$row->int('dossier_id')][] = new Participant(
				$row->int('dossier_id'),
				$row->string('uid'),
				ParticipantRole::from($row->string('role')),
				$row->string('contribution'),
			);
		}
		return $teams;
	}

	/** Adds the participant, or changes role and contribution; @return bool true when newly joined */
	public function put(Participant $participant, int $now): bool {
		$added = $this->db->insertIgnoreConflict('smc_participant', [
			'dossier_id' => $participant->dossierId,
			'uid' => $participant->uid,
			'role' => $participant->role->value,
			'contribution' => $participant->contribution,
			'joined_at' => $now,
		]);
		if ($added === 1) {
			return true;
		}
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_participant')
			->set('role', $qb->createNamedParameter($participant->role->value))
			->set('contribution', $qb->createNamedParameter($participant->contribution))
			->where($qb->expr()->eq('dossier_id', $qb->createNamedParameter($participant->dossierId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('uid', $qb->createNamedParameter($participant->uid)));
		$qb->executeStatement();
		return false;
	}

	/** @return bool whether that person took part */
	public function remove(int $dossierId, string $uid): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_participant')
			->where($qb->expr()->eq('dossier_id', $qb->createNamedParameter($dossierId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('uid', $qb->createNamedParameter($uid)));
		return $qb->executeStatement() > 0;
	}
}
