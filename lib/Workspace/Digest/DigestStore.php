<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Workspace\Digest\Rules\Turn;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/**
 * The rows of `smc_digest`, one per member.
 *
 * A worker leases some of those that are due by moving `due_at` forward and putting its name on them: of two workers one
 * gets a row, the other none, and what a worker that died had in hand becomes due again. Before a mail goes out the day
 * is noted, on condition that it wasn't; after it went out, how far it told. So a worker that dies between the two
 * leaves a member who gets no second mail that day, and the same news in the next.
 */
final class DigestStore {
	/** seconds after which a worker that says nothing is taken for dead */
	public const LEASE = 1800;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly Batch $batch,
	) {
	}

	/** @return list<string> members who have no row yet */
	public function strangers(int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('c.uid')->from('smc_card', 'c')
			->leftJoin('c', 'smc_digest', 'd', $qb->expr()->eq('d.uid', 'c.uid'))
			->where($qb->expr()->isNull('d.id'))
			->andWhere($qb->expr()->eq('c.suspended', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->setMaxResults($limit);
		return array_map(static fn (Row $row): string => $row->string('uid'), Row::of($qb));
	}

	/**
	 * Gives members their rows; those who have one keep it.
	 *
	 * @param list<array{uid: string, due: int, week: int}> $members
	 * @param int $told id up to which news are old to them
	 */
	public function enrol(array $members, int $told): void {
		$rows = array_map(static fn (array $one): array => [$one['uid'], $one['due'], $one['week'], $told, $told], $members);
		$this->batch->insert('smc_digest', ['uid', 'due_at', 'week', 'daily_told', 'weekly_told'], $rows, ignoreDoubles: true);
	}

	/**
	 * Takes some of those that are due, longest due first, for one worker.
	 *
	 * @return list<DigestRow>
	 */
	public function lease(string $worker, int $limit, int $now): array {
		$ids = $this->ids($now, $limit);
		if ($ids === []) {
			return [];
		}
		$qb = $this->taken($worker, $now);
		$qb->where($this->in($qb, $ids))
			->andWhere($qb->expr()->lte('due_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
			->executeStatement();
		$mine = $this->select();
		$mine->where($mine->expr()->eq('worker', $mine->createNamedParameter($worker)))
			->andWhere($this->in($mine, $ids));
		return array_map(DigestRow::of(...), Row::of($mine));
	}

	/** Takes one member's, due or not; null when there is none or another worker has it. */
	public function leaseOne(string $worker, string $uid, int $now): ?DigestRow {
		$qb = $this->taken($worker, $now);
		$taken = $qb->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))
			->andWhere($qb->expr()->orX(
				$qb->expr()->eq('worker', $qb->createNamedParameter('')),
				$qb->expr()->lte('due_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)),
			))
			->executeStatement();
		return $taken === 1 ? $this->find($uid) : null;
	}

	/** @return list<DigestRow> those that are due, without taking them */
	public function due(int $limit, int $now): array {
		$qb = $this->select();
		$qb->where($this->in($qb, [0, ...$this->ids($now, $limit)]))->orderBy('due_at')->addOrderBy('id');
		return array_map(DigestRow::of(...), Row::of($qb));
	}

	public function find(string $uid): ?DigestRow {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)));
		return self::one($qb);
	}

	public function byId(int $id): ?DigestRow {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		return self::one($qb);
	}

	/** Notes that the mail of this day goes out now; false when it did already or another worker took over. */
	public function claim(DigestRow $row, string $worker, int $day): bool {
		$qb = $this->db->getQueryBuilder();
		return $this->mine($qb->update('smc_digest'), $row, $worker)
			->set('sent_day', $qb->createNamedParameter($day, IQueryBuilder::PARAM_INT))
			->andWhere($qb->expr()->lt('sent_day', $qb->createNamedParameter($day, IQueryBuilder::PARAM_INT)))
			->executeStatement() === 1;
	}

	/** The mail went out and told all news up to this one. */
	public function sent(DigestRow $row, string $worker, Turn $turn, int $upTo): void {
		$qb = $this->db->getQueryBuilder();
		$this->mine($qb->update('smc_digest'), $row, $worker)->set('worker', $qb->createNamedParameter(''));
		$values = ['due_at' => $turn->next, 'tries' => 0, 'daily_told' => max($upTo, $row->dailyTold)];
		if ($turn->weekly) {
			$values += ['week' => $turn->week, 'weekly_told' => max($upTo, $row->weeklyTold)];
		}
		foreach ($values as $column => $value) {
			$qb->set($column, $qb->createNamedParameter($value, IQueryBuilder::PARAM_INT));
		}
		$qb->executeStatement();
	}

	/** It could not go out: another time. */
	public function failed(DigestRow $row, string $worker, int $dueAt): void {
		$qb = $this->db->getQueryBuilder();
		$this->mine($qb->update('smc_digest'), $row, $worker)
			->set('sent_day', $qb->createNamedParameter($row->sentDay, IQueryBuilder::PARAM_INT))
			->set('tries', $qb->createNamedParameter($row->tries + 1, IQueryBuilder::PARAM_INT))
			->set('due_at', $qb->createNamedParameter($dueAt, IQueryBuilder::PARAM_INT))
			->set('worker', $qb->createNamedParameter(''))
			->executeStatement();
	}

	/**
	 * For these it isn't the time.
	 *
	 * @param array<int, int> $due when it is, by id
	 */
	public function wait(string $worker, array $due): void {
		$this->settle($worker, $due, null);
	}

	/**
	 * There was nothing to tell these up to this piece of news.
	 *
	 * @param array<int, int> $due when to think of them again, by id
	 * @param array<int, list<int>> $weekly ids of those of whom the week was over, by its Monday
	 */
	public function quiet(string $worker, array $due, array $weekly, int $upTo): void {
		foreach ($weekly as $monday => $ids) {
			$qb = $this->db->getQueryBuilder();
			$qb->update('smc_digest')
				->set('week', $qb->createNamedParameter($monday, IQueryBuilder::PARAM_INT))
				->set('weekly_told', $qb->createNamedParameter($upTo, IQueryBuilder::PARAM_INT))
				->where($this->in($qb, $ids))
				->andWhere($qb->expr()->eq('worker', $qb->createNamedParameter($worker)))
				->executeStatement();
		}
		$this->settle($worker, $due, $upTo);
	}

	/** Whatever this worker still has in hand is for others. */
	public function release(string $worker, int $dueAt): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_digest')
			->set('worker', $qb->createNamedParameter(''))
			->set('due_at', $qb->createNamedParameter($dueAt, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('worker', $qb->createNamedParameter($worker)))
			->executeStatement();
	}

	/** @param ?string $stopped what was changed; null: the mail is on again */
	public function stop(int $id, ?string $stopped): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_digest')
			->set('stopped', $qb->createNamedParameter($stopped, $stopped === null ? IQueryBuilder::PARAM_NULL : IQueryBuilder::PARAM_STR))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	public function erase(string $uid): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_digest')->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)))->executeStatement();
	}

	/** @return list<int> */
	private function ids(int $now, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id')->from('smc_digest')
			->where($qb->expr()->lte('due_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
			->orderBy('due_at')
			->addOrderBy('id')
			->setMaxResults($limit);
		return array_map(static fn (Row $row): int => $row->int('id'), Row::of($qb));
	}

	/** @param array<int, int> $due by id */
	private function settle(string $worker, array $due, ?int $upTo): void {
		if ($due === []) {
			return;
		}
		$same = [];
		foreach ($due as $id => $at) {
			$same[$at][] = $id;
		}
		$cases = '';
		foreach ($same as $at => $ids) {
			$cases .= ' WHEN id IN (' . implode(',', $ids) . ') THEN ' . $at;
		}
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_digest')
			->set('due_at', $qb->createFunction('CASE' . $cases . ' END'))
			->set('worker', $qb->createNamedParameter(''))
			->set('tries', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT))
			->where($this->in($qb, array_keys($due)))
			->andWhere($qb->expr()->eq('worker', $qb->createNamedParameter($worker)));
		if ($upTo !== null) {
			$qb->set('daily_told', $qb->createNamedParameter($upTo, IQueryBuilder::PARAM_INT));
		}
		$qb->executeStatement();
	}

	private function taken(string $worker, int $now): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->update('smc_digest')
			->set('worker', $qb->createNamedParameter($worker))
			->set('due_at', $qb->createNamedParameter($now + self::LEASE, IQueryBuilder::PARAM_INT));
	}

	private function mine(IQueryBuilder $qb, DigestRow $row, string $worker): IQueryBuilder {
		return $qb->where($qb->expr()->eq('id', $qb->createNamedParameter($row->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('worker', $qb->createNamedParameter($worker)));
	}

	/** @param list<int> $ids */
	private function in(IQueryBuilder $qb, array $ids): string {
		return $qb->expr()->in('id', $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY));
	}

	private function select(): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->select('*')->from('smc_digest');
	}

	private static function one(IQueryBuilder $qb): ?DigestRow {
		$row = Row::first($qb);
		return $row === null ? null : DigestRow::of($row);
	}
}
