<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Lists of documents in the database. */
final readonly class DocumentMapper {
	public function __construct(
		private IDBConnection $db,
	) {
	}

	/** @return list<Document> what is on the list, the latest first */
	public function of(ItemRef $ref): array {
		$qb = $this->select($ref);
		$qb->andWhere($qb->expr()->eq('removed_at', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->orderBy('at', 'DESC')
			->addOrderBy('id', 'DESC');
		return array_map(Document::ofRow(...), Row::of($qb));
	}

	/** Also what was taken off the list. */
	public function find(ItemRef $ref, int $id): ?Document {
		$qb = $this->select($ref);
		$qb->andWhere($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		$row = Row::first($qb);
		return $row === null ? null : Document::ofRow($row);
	}

	/** Puts a file on the list; one that was taken off it comes back as attached now. */
	public function add(ItemRef $ref, int $fileId, string $uid, int $now): void {
		$added = $this->db->insertIgnoreConflict('smc_attachment', [
			'kind' => $ref->kind, 'item_id' => $ref->id, 'file_id' => $fileId, 'uid' => $uid, 'at' => $now, 'removed_at' => 0,
		]);
		if ($added > 0) {
			return;
		}
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_attachment')
			->set('removed_at', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT))
			->set('uid', $qb->createNamedParameter($uid))
			->set('at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('kind', $qb->createNamedParameter($ref->kind)))
			->andWhere($qb->expr()->eq('item_id', $qb->createNamedParameter($ref->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('file_id', $qb->createNamedParameter($fileId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->gt('removed_at', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	/** @param int $at when it was taken off the list; 0: it is on it again */
	public function removed(int $id, int $at): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_attachment')
			->set('removed_at', $qb->createNamedParameter($at, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	/** Forgets what was taken off lists before this moment. */
	public function purge(int $before): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_attachment')
			->where($qb->expr()->gt('removed_at', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->lt('removed_at', $qb->createNamedParameter($before, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	public function anonymise(string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_attachment')
			->set('uid', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))
			->executeStatement();
	}

	private function select(ItemRef $ref): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->select('id', 'file_id', 'uid', 'at')->from('smc_attachment')
			->where($qb->expr()->eq('kind', $qb->createNamedParameter($ref->kind)))
			->andWhere($qb->expr()->eq('item_id', $qb->createNamedParameter($ref->id, IQueryBuilder::PARAM_INT)));
	}
}
