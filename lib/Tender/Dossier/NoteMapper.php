<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** The notes of the dossiers in the database. */
final readonly class NoteMapper {
	public function __construct(
		private IDBConnection $db,
	) {
	}

	/** @return list<Note> oldest first */
	public function of(int $dossierId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id', 'uid', 'body', 'created_at')
			->from('smc_note')
			->where($qb->expr()->eq('dossier_id', $qb->createNamedParameter($dossierId, IQueryBuilder::PARAM_INT)))
			->orderBy('id');
		$notes = array_map(
			static fn (Row $row): Note => new Note($row->int('id'), $row->stringOrNull('uid'), $row->string('body'), $row->int('created_at')),
			Row::of($qb),
		);
		return $notes;
	}

	/**
	 * @param list<int> $dossierIds
	 * @return array<int, int> how many notes, per dossier that has any
	 */
	public function counts(array $dossierIds): array {
		if ($dossierIds === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('dossier_id')
			->selectAlias($qb->func()->count('id'), 'notes')
			->from('smc_note')
			->where($qb->expr()->in('dossier_id', $qb->createNamedParameter($dossierIds, IQueryBuilder::PARAM_INT_ARRAY)))
			->groupBy('dossier_id');
		$counts = [];
		foreach (Row::of($qb) as $row) {
			$counts[$row->int('dossier_id')] = $row->int('notes');
		}
		return $counts;
	}

	/** @return int the new note's id */
	public function add(int $dossierId, string $uid, string $text, int $now): int {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('smc_note')->values([
			'dossier_id' => $qb->createNamedParameter($dossierId, IQueryBuilder::PARAM_INT),
			'uid' => $qb->createNamedParameter($uid),
			'body' => $qb->createNamedParameter($text),
			'created_at' => $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT),
		]);
		$qb->executeStatement();
		return $qb->getLastInsertId();
	}

	/** @return bool whether it was still there */
	public function remove(int $noteId): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_note')->where($qb->expr()->eq('id', $qb->createNamedParameter($noteId, IQueryBuilder::PARAM_INT)));
		return $qb->executeStatement() > 0;
	}
}
