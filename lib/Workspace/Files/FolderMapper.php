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

/** Shared folders in the database. */
final readonly class FolderMapper {
	/** For how many seconds one worker makes a folder before another may go on with it. */
	private const CLAIM = 120;

	public function __construct(
		private IDBConnection $db,
	) {
	}

	public function find(ItemRef $ref): ?Folder {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('kind', $qb->createNamedParameter($ref->kind)))
			->andWhere($qb->expr()->eq('item_id', $qb->createNamedParameter($ref->id, IQueryBuilder::PARAM_INT)));
		return $this->read($qb)[0] ?? null;
	}

	public function byId(int $id): ?Folder {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		return $this->read($qb)[0] ?? null;
	}

	/** @return list<Folder> those in the files of this account */
	public function ownedBy(string $uid): array {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('owner', $qb->createNamedParameter($uid)))->orderBy('id');
		return $this->read($qb);
	}

	/** @return list<int> ids of those that should be looked at again */
	public function due(int $now, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id')->from('smc_folder')
			->where($qb->expr()->gt('due_at', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->lte('due_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
			->orderBy('due_at')
			->setMaxResults($limit);
		return array_map(static fn (Row $row): int => $row->int('id'), Row::of($qb));
	}

	/** How many folders have something wrong with them. */
	public function troubled(): int {
		$qb = $this->db->getQueryBuilder();
		$qb->select($qb->func()->count('*', 'number'))->from('smc_folder')->where($qb->expr()->isNotNull('problem'));
		return Row::first($qb)?->int('number') ?? 0;
	}

	/** The folder of this team; a row for it is made when there is none. */
	public function row(ItemRef $ref, int $now): ?Folder {
		$this->db->insertIgnoreConflict('smc_folder', ['kind' => $ref->kind, 'item_id' => $ref->id, 'created_at' => $now]);
		return $this->find($ref);
	}

	/** Takes the making of it in hand; @return bool false when somebody else has it in hand, or it is made */
	public function claim(int $id, int $now): bool {
		$qb = $this->update($id, ['claimed_at' => $now]);
		$qb->andWhere($qb->expr()->eq('file_id', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->lt('claimed_at', $qb->createNamedParameter($now - self::CLAIM, IQueryBuilder::PARAM_INT)));
		return $qb->executeStatement() === 1;
	}

	/** Gives the making back, for whoever comes next. */
	public function release(int $id): void {
		$this->update($id, ['claimed_at' => 0])->executeStatement();
	}

	/** Notes where it will be, before it is. */
	public function plan(int $id, string $owner, string $name): void {
		$this->update($id, ['owner' => $owner, 'plan' => $name])->executeStatement();
	}

	public function made(int $id, int $fileId, ?Trouble $trouble, int $dueAt): void {
		$this->update($id, ['file_id' => $fileId, 'plan' => null, 'claimed_at' => 0, 'problem' => $trouble?->value, 'due_at' => $dueAt])->executeStatement();
	}

	/** What was there is given up, so that another can be made. */
	public function forget(int $id): void {
		$this->update($id, ['file_id' => 0, 'plan' => null, 'owner' => null, 'next_owner' => null, 'template_id' => 0, 'problem' => null, 'claimed_at' => 0])->executeStatement();
	}

	public function next(int $id, ?string $uid): void {
		$this->update($id, ['next_owner' => $uid])->executeStatement();
	}

	/** It is in the files of this account now. */
	public function give(int $id, string $uid): void {
		$this->update($id, ['owner' => $uid, 'next_owner' => null, 'problem' => null])->executeStatement();
	}

	public function trouble(int $id, ?Trouble $trouble, int $dueAt): void {
		$this->update($id, ['problem' => $trouble?->value, 'due_at' => $dueAt])->executeStatement();
	}

	public function later(int $id, int $dueAt): void {
		$this->update($id, ['due_at' => $dueAt])->executeStatement();
	}

	/** @param int $fileId 0: the one whose name says so */
	public function template(int $id, int $fileId): void {
		$this->update($id, ['template_id' => $fileId])->executeStatement();
	}

	/** The account is gone, and with it what was still in its files. */
	public function erase(string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_folder')
			->set('problem', $qb->createNamedParameter(Trouble::Lost->value))
			->set('owner', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->set('plan', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->set('due_at', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('owner', $qb->createNamedParameter($uid)))
			->executeStatement();
		$next = $this->db->getQueryBuilder();
		$next->update('smc_folder')
			->set('next_owner', $next->createNamedParameter(null, IQueryBuilder::PARAM_NULL))
			->where($next->expr()->eq('next_owner', $next->createNamedParameter($uid)))
			->executeStatement();
	}

	/** @param array<string, int|string|null> $values by column */
	private function update(int $id, array $values): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_folder')->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		foreach ($values as $column => $value) {
			$qb->set($column, $qb->createNamedParameter($value, match (true) {
				$value === null => IQueryBuilder::PARAM_NULL,
				is_int($value) => IQueryBuilder::PARAM_INT,
				default => IQueryBuilder::PARAM_STR,
			}));
		}
		return $qb;
	}

	private function select(): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->select('id', 'kind', 'item_id', 'file_id', 'owner', 'next_owner', 'template_id', 'plan', 'problem')->from('smc_folder');
	}

	/** @return list<Folder> */
	private function read(IQueryBuilder $qb): array {
		return array_map(Folder::ofRow(...), Row::of($qb));
	}
}
