<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Place\Truth\Rules\LogLine;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads `smc_place_log`. */
final readonly class HistoryMapper {
	public function __construct(
		private IDBConnection $db,
	) {
	}

	/**
	 * @param ?int $before only older versions
	 * @return list<int> versions that have lines, the newest first
	 */
	public function versions(int $placeId, ?int $before, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->selectDistinct('version')->from('smc_place_log')
			->where($qb->expr()->eq('place_id', $qb->createNamedParameter($placeId, IQueryBuilder::PARAM_INT)))
			->orderBy('version', 'DESC')
			->setMaxResults($limit);
		if ($before !== null) {
			$qb->andWhere($qb->expr()->lt('version', $qb->createNamedParameter($before, IQueryBuilder::PARAM_INT)));
		}
		return array_map(static fn (Row $row): int => $row->int('version'), Row::of($qb));
	}

	/**
	 * @param list<int> $versions
	 * @return list<LogLine> the newest first
	 */
	public function lines(int $placeId, array $versions): array {
		if ($versions === []) {
			return [];
		}
		$qb = $this->select($placeId);
		$qb->andWhere($qb->expr()->in('version', $qb->createNamedParameter($versions, IQueryBuilder::PARAM_INT_ARRAY)));
		return $this->read($qb);
	}

	/** @return list<LogLine> all after this version, the newest first */
	public function since(int $placeId, int $version): array {
		$qb = $this->select($placeId);
		$qb->andWhere($qb->expr()->gt('version', $qb->createNamedParameter($version, IQueryBuilder::PARAM_INT)));
		return $this->read($qb);
	}

	/** @return list<LogLine> all that changed one field */
	public function ofField(int $placeId, string $field): array {
		$qb = $this->select($placeId);
		$qb->andWhere($qb->expr()->eq('field', $qb->createNamedParameter($field)));
		return $this->read($qb);
	}

	private function select(int $placeId): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->select('*')->from('smc_place_log')
			->where($qb->expr()->eq('place_id', $qb->createNamedParameter($placeId, IQueryBuilder::PARAM_INT)))
			->orderBy('version', 'DESC')
			->addOrderBy('id', 'DESC');
	}

	/** @return list<LogLine> */
	private function read(IQueryBuilder $qb): array {
		return array_map(static fn (Row $row): LogLine => new LogLine(
			$row->int('version'),
			$row->int('at'),
			$row->stringOrNull('uid'),
			$row->string('cause'),
			$row->string('field'),
			json_decode($row->string('was'), true),
			json_decode($row->string('became'), true),
		), Row::of($qb));
	}
}
