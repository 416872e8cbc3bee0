<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\File\Reason;
use OCP\AppFramework\Db\TTransactional;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Imports and what happened to their records. */
final class ImportMapper {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	public function insert(?string $uid, int $groupId, string $file, string $form, int $total, ?Reason $problem, int $now): int {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('smc_import')->values([
			'uid' => $qb->createNamedParameter($uid),
			'group_id' => $this->int($qb, $groupId),
			'file' => $qb->createNamedParameter($file),
			'form' => $qb->createNamedParameter($form),
			'state' => $qb->createNamedParameter($problem === null ? ImportRun::RUNNING : ImportRun::FAILED),
			'total' => $this->int($qb, $total),
			'problem' => $qb->createNamedParameter($problem?->json()),
			'created_at' => $this->int($qb, $now),
		])->executeStatement();
		return $qb->getLastInsertId();
	}

	public function find(int $id): ?ImportRun {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('smc_import')->where($qb->expr()->eq('id', $this->int($qb, $id)));
		$row = Row::first($qb);
		return $row === null ? null : ImportRun::ofRow($row);
	}

	/** @return list<int> imports that are not done, were begun before this moment, and that nobody works on now */
	public function leftSince(int $before, int $now): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id')->from('smc_import')
			->where($qb->expr()->eq('state', $qb->createNamedParameter(ImportRun::RUNNING)))
			->andWhere($qb->expr()->lt('created_at', $this->int($qb, $before)))
			->andWhere($qb->expr()->lte('claimed_until', $this->int($qb, $now)))
			->orderBy('id');
		return array_map(static fn (Row $row): int => $row->int('id'), Row::of($qb));
	}

	/** Takes the import for oneself; false when somebody else works on it, or it is over. */
	public function claim(int $id, string $claim, int $now, int $until): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_import')
			->set('claim', $qb->createNamedParameter($claim))
			->set('claimed_until', $this->int($qb, $until))
			->where($qb->expr()->eq('id', $this->int($qb, $id)))
			->andWhere($qb->expr()->eq('state', $qb->createNamedParameter(ImportRun::RUNNING)))
			->andWhere($qb->expr()->lte('claimed_until', $this->int($qb, $now)));
		return $qb->executeStatement() === 1;
	}

	/** Gives the import back, in this state. */
	public function release(int $id, string $claim, string $state, ?Reason $problem = null): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_import')
			->set('claimed_until', $this->int($qb, 0))
			->set('state', $qb->createNamedParameter($state))
			->set('problem', $qb->createNamedParameter($problem?->json()))
			->where($qb->expr()->eq('id', $this->int($qb, $id)))
			->andWhere($qb->expr()->eq('claim', $qb->createNamedParameter($claim)));
		$qb->executeStatement();
	}

	/** Notes what happened to the next record; false when the import was taken over by somebody else meanwhile. */
	public function note(int $id, string $claim, Outcome $outcome): bool {
		return $this->atomic(function () use ($id, $claim, $outcome): bool {
			$qb = $this->db->getQueryBuilder();
			$column = 'count_' . $outcome->outcome;
			$qb->update('smc_import')
				->set('done', $this->int($qb, $outcome->number))
				->set($column, $qb->createFunction($column . ' + 1'))
				->where($qb->expr()->eq('id', $this->int($qb, $id)))
				->andWhere($qb->expr()->eq('claim', $qb->createNamedParameter($claim)))
				->andWhere($qb->expr()->eq('done', $this->int($qb, $outcome->number - 1)));
			if ($qb->executeStatement() !== 1) {
				return false;
			}
			$qb = $this->db->getQueryBuilder();
			$qb->insert('smc_import_rec')->values([
				'import_id' => $this->int($qb, $id),
				'number' => $this->int($qb, $outcome->number),
				'line' => $qb->createNamedParameter($outcome->line, $outcome->line === null ? IQueryBuilder::PARAM_NULL : IQueryBuilder::PARAM_INT),
				'outcome' => $qb->createNamedParameter($outcome->outcome),
				'call_id' => $qb->createNamedParameter($outcome->callId, $outcome->callId === null ? IQueryBuilder::PARAM_NULL : IQueryBuilder::PARAM_INT),
				'title' => $qb->createNamedParameter($outcome->title),
				'reason' => $qb->createNamedParameter($outcome->reason?->json()),
				'changes' => $qb->createNamedParameter($outcome->changes === [] ? null : json_encode($outcome->changes, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE)),
			])->executeStatement();
			return true;
		}, $this->db);
	}

	/** @return list<Row> records of an import after this number, in the order of the file */
	public function records(int $id, ?string $outcome, int $after, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('number', 'line', 'outcome', 'call_id', 'title', 'reason', 'changes')->from('smc_import_rec')
			->where($qb->expr()->eq('import_id', $this->int($qb, $id)))
			->andWhere($qb->expr()->gt('number', $this->int($qb, $after)))
			->orderBy('number')
			->setMaxResults($limit);
		if ($outcome !== null) {
			$qb->andWhere($qb->expr()->eq('outcome', $qb->createNamedParameter($outcome)));
		}
		return Row::of($qb);
	}

	private function int(IQueryBuilder $qb, int $value): \OCP\DB\QueryBuilder\IParameter {
		return $qb->createNamedParameter($value, IQueryBuilder::PARAM_INT);
	}
}
