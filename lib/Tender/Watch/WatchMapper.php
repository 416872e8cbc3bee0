<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Tender\Rules\Criteria;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Watches in the database. */
final readonly class WatchMapper {
	public function __construct(
		private IDBConnection $db,
	) {
	}

	/** The watch, if it belongs to a group of the reader. */
	public function find(int $id, Reader $reader): ?Watch {
		$watch = $this->get($id);
		return $watch !== null && $reader->isIn($watch->groupId) ? $watch : null;
	}

	public function get(int $id): ?Watch {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		return $this->all($qb)[0] ?? null;
	}

	/** @return list<Watch> by name */
	public function ofGroup(int $groupId): array {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('group_id', $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))
			->orderBy('name')
			->addOrderBy('id');
		return $this->all($qb);
	}

	/** @return list<Watch> the next ones of all groups by id, for matching in steps */
	public function after(int $id, int $limit): array {
		$qb = $this->select();
		$qb->where($qb->expr()->gt('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->orderBy('id')
			->setMaxResults($limit);
		return $this->all($qb);
	}

	public function countOfGroup(int $groupId): int {
		$qb = $this->db->getQueryBuilder();
		$qb->selectAlias($qb->func()->count('id'), 'watches')
			->from('smc_watch')
			->where($qb->expr()->eq('group_id', $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)));
		$count = Row::first($qb)?->int('watches') ?? 0;
		return $count;
	}

	public function insert(int $groupId, string $name, Criteria $criteria, string $uid, int $now): int {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('smc_watch')->values([
			'group_id' => $qb->createNamedParameter($groupId, IQueryBuilder::PARAM_INT),
			'name' => $qb->createNamedParameter($name),
			'criteria' => $qb->createNamedParameter($this->encode($criteria)),
			'created_by' => $qb->createNamedParameter($uid),
			'created_at' => $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT),
			'changed_at' => $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT),
		]);
		$qb->executeStatement();
		return $qb->getLastInsertId();
	}

	/** Changes it, unless somebody did so since that version; @return bool whether it changed */
	public function update(Watch $watch, string $name, Criteria $criteria, int $now): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_watch')
			->set('name', $qb->createNamedParameter($name))
			->set('criteria', $qb->createNamedParameter($this->encode($criteria)))
			->set('changed_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->set('version', $qb->createNamedParameter($watch->version + 1, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($watch->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('version', $qb->createNamedParameter($watch->version, IQueryBuilder::PARAM_INT)));
		return $qb->executeStatement() === 1;
	}

	/** Removes the watch and what it matched. */
	public function delete(int $id): void {
		foreach (['smc_watch' => 'id', 'smc_match' => 'watch_id'] as $table => $column) {
			$qb = $this->db->getQueryBuilder();
			$qb->delete($table)->where($qb->expr()->eq($column, $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
			$qb->executeStatement();
		}
	}

	private function encode(Criteria $criteria): string {
		return json_encode($criteria->toArray(), JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
	}

	private function select(): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->select('id', 'group_id', 'name', 'criteria', 'created_by', 'changed_at', 'version')->from('smc_watch');
	}

	/** @return list<Watch> */
	private function all(IQueryBuilder $qb): array {
		$watches = array_map(static fn (Row $row): Watch => new Watch(
			$row->int('id'),
			$row->int('group_id'),
			$row->string('name'),
			Criteria::fromArray($row->json('criteria')),
			$row->stringOrNull('created_by'),
			$row->int('changed_at'),
			$row->int('version'),
		), Row::of($qb));
		return $watches;
	}
}
