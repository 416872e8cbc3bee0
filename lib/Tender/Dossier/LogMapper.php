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

/** Who did what and when in the dossiers, in the database. */
final readonly class LogMapper {
	public function __construct(
		private IDBConnection $db,
	) {
	}

	/** @return list<LogEntry> newest first */
	public function of(int $dossierId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('at', 'uid', 'what', 'was', 'became', 'reason')
			->from('smc_dossier_log')
			->where($qb->expr()->eq('dossier_id', $qb->createNamedParameter($dossierId, IQueryBuilder::PARAM_INT)))
			->orderBy('id', 'DESC');
		$entries = array_map(static fn (Row $row): LogEntry => new LogEntry(
			$row->int('at'),
			$row->stringOrNull('uid'),
			$row->string('what'),
			$row->stringOrNull('was'),
			$row->stringOrNull('became'),
			$row->string('reason'),
		), Row::of($qb));
		return $entries;
	}

	public function add(int $dossierId, LogEntry $entry): void {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('smc_dossier_log')->values([
			'dossier_id' => $qb->createNamedParameter($dossierId, IQueryBuilder::PARAM_INT),
			'at' => $qb->createNamedParameter($entry->at, IQueryBuilder::PARAM_INT),
			'uid' => $qb->createNamedParameter($entry->uid),
			'what' => $qb->createNamedParameter($entry->what),
			'was' => $qb->createNamedParameter($entry->was),
			'became' => $qb->createNamedParameter($entry->became),
			'reason' => $qb->createNamedParameter($entry->reason),
		]);
		$qb->executeStatement();
	}
}
