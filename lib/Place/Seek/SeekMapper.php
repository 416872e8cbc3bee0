<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Seek;

use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads and writes `smc_place_seek`. */
final readonly class SeekMapper {
	public function __construct(
		private IDBConnection $db,
	) {
	}

	/** @return list<Seek> by name */
	public function of(string $uid): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('smc_place_seek')
			->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))
			->orderBy('name')
			->addOrderBy('id');
		return array_map(Seek::ofRow(...), Row::of($qb));
	}

	public function find(int $id, string $uid): ?Seek {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('smc_place_seek')
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('uid', $qb->createNamedParameter($uid)));
		$row = Row::first($qb);
		return $row === null ? null : Seek::ofRow($row);
	}

	/** @return list<Seek> the next ones with alerts after this id, ascending */
	public function alerting(int $after, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('smc_place_seek')
			->where($qb->expr()->eq('alerts', $qb->createNamedParameter(1, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->gt('id', $qb->createNamedParameter($after, IQueryBuilder::PARAM_INT)))
			->orderBy('id')
			->setMaxResults($limit);
		return array_map(Seek::ofRow(...), Row::of($qb));
	}

	/** @param array<string, string> $query */
	public function insert(string $uid, string $name, array $query, bool $alerts, int $now): int {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('smc_place_seek')
			->setValue('uid', $qb->createNamedParameter($uid))
			->setValue('name', $qb->createNamedParameter($name))
			->setValue('query', $qb->createNamedParameter(self::json($query)))
			->setValue('alerts', $qb->createNamedParameter((int)$alerts, IQueryBuilder::PARAM_INT))
			->setValue('told_until', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->setValue('created_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->executeStatement();
		return $qb->getLastInsertId();
	}

	/**
	 * @param array<string, string> $query
	 * @param int $toldUntil what came before isn't told
	 */
	public function update(int $id, string $name, array $query, bool $alerts, int $toldUntil): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_place_seek')
			->set('name', $qb->createNamedParameter($name))
			->set('query', $qb->createNamedParameter(self::json($query)))
			->set('alerts', $qb->createNamedParameter((int)$alerts, IQueryBuilder::PARAM_INT))
			->set('told_until', $qb->createNamedParameter($toldUntil, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	/**
	 * These have been told of everything until then.
	 *
	 * @param non-empty-list<int> $ids at most 900
	 */
	public function told(array $ids, int $until): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_place_seek')
			->set('told_until', $qb->createNamedParameter($until, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->in('id', $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)))
			->executeStatement();
	}

	public function delete(int $id): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_place_seek')
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	/** @param array<string, string> $query */
	private static function json(array $query): string {
		return json_encode((object)$query, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
	}
}
