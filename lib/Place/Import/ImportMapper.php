<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Place\Exchange\FileRow;
use OCP\AppFramework\Db\TTransactional;
use OCP\DB\QueryBuilder\IParameter;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Imports of places and what happened to their rows. */
final class ImportMapper {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	/** @param array<string, string> $mapping */
	public function insert(?string $uid, string $file, string $form, Terms $terms, array $mapping, int $total, ?Reason $problem, int $now): int {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('smc_place_imp')->values($this->terms($qb, $terms, $mapping) + [
			'uid' => $qb->createNamedParameter($uid),
			'group_id' => $this->int($qb, $terms->groupId),
			'file_name' => $qb->createNamedParameter($file),
			'form' => $qb->createNamedParameter($form),
			'state' => $qb->createNamedParameter($problem === null ? ImportRun::PREVIEW : ImportRun::FAILED),
			'total' => $this->int($qb, $total),
			'problem' => $qb->createNamedParameter($problem?->json()),
			'created_at' => $this->int($qb, $now),
		])->executeStatement();
		return $qb->getLastInsertId();
	}

	public function find(int $id): ?ImportRun {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('smc_place_imp')->where($qb->expr()->eq('id', $this->int($qb, $id)));
		$row = Row::first($qb);
		return $row === null ? null : ImportRun::ofRow($row);
	}

	/**
	 * @param array<string, string> $mapping
	 * @return bool false when rows were taken in meanwhile
	 */
	public function change(int $id, Terms $terms, array $mapping): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_place_imp')
			->where($qb->expr()->eq('id', $this->int($qb, $id)))
			->andWhere($qb->expr()->eq('state', $qb->createNamedParameter(ImportRun::PREVIEW)));
		foreach ($this->terms($qb, $terms, $mapping) as $column => $value) {
			$qb->set($column, $value);
		}
		return $qb->executeStatement() === 1;
	}

	/** @return list<int> imports that are not done, were begun before this moment, and that nobody works on now */
	public function leftSince(int $before, int $now): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id')->from('smc_place_imp')
			->where($qb->expr()->in('state', $qb->createNamedParameter([ImportRun::PREVIEW, ImportRun::RUNNING], IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->lt('created_at', $this->int($qb, $before)))
			->andWhere($qb->expr()->lte('claimed_until', $this->int($qb, $now)))
			->orderBy('id');
		return array_map(static fn (Row $row): int => $row->int('id'), Row::of($qb));
	}

	/** Forgets imports that were begun before this moment, with the report on their rows. */
	public function forgetBefore(int $before): void {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id')->from('smc_place_imp')->where($qb->expr()->lt('created_at', $this->int($qb, $before)))->orderBy('id')->setMaxResults(900);
		$ids = array_map(static fn (Row $row): int => $row->int('id'), Row::of($qb));
		$this->atomic(function () use ($ids): void {
			foreach (['smc_place_imp_rec' => 'import_id', 'smc_place_imp' => 'id'] as $table => $column) {
				$qb = $this->db->getQueryBuilder();
				$qb->delete($table)->where($qb->expr()->in($column, $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)))->executeStatement();
			}
		}, $this->db);
	}

	/** Takes the import for oneself; false when somebody else works on it, or it is over. */
	public function claim(int $id, string $claim, int $now, int $until): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_place_imp')
			->set('claim', $qb->createNamedParameter($claim))
			->set('claimed_until', $this->int($qb, $until))
			->set('state', $qb->createNamedParameter(ImportRun::RUNNING))
			->where($qb->expr()->eq('id', $this->int($qb, $id)))
			->andWhere($qb->expr()->in('state', $qb->createNamedParameter([ImportRun::PREVIEW, ImportRun::RUNNING], IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->lte('claimed_until', $this->int($qb, $now)));
		return $qb->executeStatement() === 1;
	}

	/** Gives the import back, in this state. */
	public function release(int $id, string $claim, string $state, ?Reason $problem = null): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_place_imp')
			->set('claimed_until', $this->int($qb, 0))
			->set('state', $qb->createNamedParameter($state))
			->set('problem', $qb->createNamedParameter($problem?->json()))
			->where($qb->expr()->eq('id', $this->int($qb, $id)))
			->andWhere($qb->expr()->eq('claim', $qb->createNamedParameter($claim)));
		$qb->executeStatement();
	}

	/** Notes what happened to the next row; false when the import was taken over by somebody else meanwhile. */
	public function note(int $id, string $claim, int $pos, FileRow $row, string $sourceId, RowOutcome $outcome): bool {
		return $this->atomic(function () use ($id, $claim, $pos, $row, $sourceId, $outcome): bool {
			$qb = $this->db->getQueryBuilder();
			$qb->update('smc_place_imp')
				->set('done', $this->int($qb, $pos))
				->where($qb->expr()->eq('id', $this->int($qb, $id)))
				->andWhere($qb->expr()->eq('claim', $qb->createNamedParameter($claim)))
				->andWhere($qb->expr()->eq('done', $this->int($qb, $pos - 1)));
			if ($qb->executeStatement() !== 1) {
				return false;
			}
			$qb = $this->db->getQueryBuilder();
			$qb->insert('smc_place_imp_rec')->values([
				'import_id' => $this->int($qb, $id),
				'pos' => $this->int($qb, $pos),
				'line' => $this->int($qb, $row->line),
				'title' => $qb->createNamedParameter($row->title()),
				'source_id' => $qb->createNamedParameter($sourceId),
				'outcome' => $qb->createNamedParameter($outcome->outcome),
				'place_id' => $this->id($qb, $outcome->placeId),
				'details' => $qb->createNamedParameter(self::details($outcome, $outcome->outcome === RowOutcome::DUPLICATE ? $row : null)),
			])->executeStatement();
			return true;
		}, $this->db);
	}

	/** A person decided; false when another did so first. In the caller's transaction. */
	public function decide(int $id, int $pos, RowOutcome $outcome): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_place_imp_rec')
			->set('outcome', $qb->createNamedParameter($outcome->outcome))
			->set('place_id', $this->id($qb, $outcome->placeId))
			->set('details', $qb->createNamedParameter(self::details($outcome, null)))
			->where($qb->expr()->eq('import_id', $this->int($qb, $id)))
			->andWhere($qb->expr()->eq('pos', $this->int($qb, $pos)))
			->andWhere($qb->expr()->eq('outcome', $qb->createNamedParameter(RowOutcome::DUPLICATE)));
		return $qb->executeStatement() === 1;
	}

	/** @return array<string, int> how many rows had which outcome */
	public function counts(int $id): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('outcome', $qb->func()->count('id', 'many'))->from('smc_place_imp_rec')
			->where($qb->expr()->eq('import_id', $this->int($qb, $id)))
			->groupBy('outcome');
		$counts = array_fill_keys(RowOutcome::ALL, 0);
		foreach (Row::of($qb) as $row) {
			$counts[$row->string('outcome')] = $row->int('many');
		}
		return $counts;
	}

	/** @return list<Row> rows of an import after this one, in the order of the file */
	public function rows(int $id, ?string $outcome, int $after, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('pos', 'line', 'outcome', 'place_id', 'source_id', 'title', 'details')->from('smc_place_imp_rec')
			->where($qb->expr()->eq('import_id', $this->int($qb, $id)))
			->andWhere($qb->expr()->gt('pos', $this->int($qb, $after)))
			->orderBy('pos')
			->setMaxResults($limit);
		if ($outcome !== null) {
			$qb->andWhere($qb->expr()->eq('outcome', $qb->createNamedParameter($outcome)));
		}
		return Row::of($qb);
	}

	public function row(int $id, int $pos): ?Row {
		$row = $this->rows($id, null, $pos - 1, 1)[0] ?? null;
		return $row?->int('pos') === $pos ? $row : null;
	}

	private static function details(RowOutcome $outcome, ?FileRow $row): string {
		return json_encode(array_filter([
			'changes' => $outcome->changes,
			'kept' => $outcome->kept,
			'reasons' => $outcome->reasons,
			'candidates' => $outcome->candidates,
			'cells' => $row->cells ?? [],
		], static fn (array $part): bool => $part !== []), JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);
	}

	/**
	 * @param array<string, string> $mapping
	 * @return array<string, IParameter>
	 */
	private function terms(IQueryBuilder $qb, Terms $terms, array $mapping): array {
		return [
			'source' => $qb->createNamedParameter($terms->source),
			'licence' => $qb->createNamedParameter($terms->licence),
			'attribution' => $qb->createNamedParameter($terms->attribution),
			'audience' => $this->int($qb, $terms->audience->value),
			'mapping' => $qb->createNamedParameter(json_encode((object)$mapping, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE)),
		];
	}

	private function id(IQueryBuilder $qb, ?int $id): IParameter {
		return $qb->createNamedParameter($id, $id === null ? IQueryBuilder::PARAM_NULL : IQueryBuilder::PARAM_INT);
	}

	private function int(IQueryBuilder $qb, int $value): IParameter {
		return $qb->createNamedParameter($value, IQueryBuilder::PARAM_INT);
	}
}
