<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Outbox;

use OCA\SmartCommons\Core\Db\Row;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/**
 * The rows of `smc_outbox`: one per event and handler.
 *
 * A row is claimed by moving its `due_at` forward in an UPDATE that names the `due_at` it saw: of two workers one
 * changes a row, the other none. A worker that dies leaves a row that becomes due again by itself. `revision` counts
 * the renewals, so that a change during a delivery is not lost with it.
 */
final class OutboxStore {
	public const WAITING = 0;
	public const PARKED = 1;
	public const DONE = 2;

	/** seconds after which a worker that says nothing is taken for dead */
	private const LEASE = 600;
	private const FIRST_DELAY = 30;
	private const LONGEST_DELAY = 21600;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly ITimeFactory $time,
	) {
	}

	/** @param class-string<OutboxHandler> $handler */
	public function add(string $handler, OutboxEvent $event): void {
		$this->insert($handler, $event, once: true);
	}

	/** @param class-string<OutboxHandler> $handler */
	public function renew(string $handler, OutboxEvent $event): void {
		if (!$this->touch($handler, $event) && !$this->insert($handler, $event, once: false)) {
			// somebody else made the row between the two
			$this->touch($handler, $event);
		}
	}

	/**
	 * What may be delivered now, longest waiting first.
	 *
	 * @param list<string> $keys only these keys; any when empty
	 * @return list<OutboxRow>
	 */
	public function due(int $limit, array $keys = []): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')
			->from('smc_outbox')
			->where($qb->expr()->eq('state', $qb->createNamedParameter(self::WAITING, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->lte('due_at', $qb->createNamedParameter($this->time->getTime(), IQueryBuilder::PARAM_INT)))
			->orderBy('due_at')
			->addOrderBy('id')
			->setMaxResults($limit);
		if ($keys !== []) {
			$qb->andWhere($qb->expr()->in('event_key', $qb->createNamedParameter($keys, IQueryBuilder::PARAM_STR_ARRAY)));
		}
		return array_map(OutboxRow::of(...), Row::of($qb));
	}

	/** Takes a row for this worker; null when another was first. */
	public function claim(OutboxRow $row): ?OutboxRow {
		$until = $this->time->getTime() + self::LEASE;
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_outbox')
			->set('due_at', $qb->createNamedParameter($until, IQueryBuilder::PARAM_INT))
			->set('tries', $qb->func()->add('tries', $qb->expr()->literal(1, IQueryBuilder::PARAM_INT)))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($row->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('state', $qb->createNamedParameter(self::WAITING, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('due_at', $qb->createNamedParameter($row->dueAt, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('tries', $qb->createNamedParameter($row->tries, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('revision', $qb->createNamedParameter($row->revision, IQueryBuilder::PARAM_INT)));
		return $qb->executeStatement() === 1 ? $row->claimed($until) : null;
	}

	/** Delivered. A row that was renewed meanwhile stays, and is due at once. */
	public function done(OutboxRow $row): void {
		$qb = $this->db->getQueryBuilder();
		if ($row->once) {
			$qb->update('smc_outbox')
				->set('state', $qb->createNamedParameter(self::DONE, IQueryBuilder::PARAM_INT))
				->set('due_at', $qb->createNamedParameter($this->time->getTime(), IQueryBuilder::PARAM_INT))
				->set('error', $qb->createNamedParameter(null, IQueryBuilder::PARAM_NULL));
		} else {
			$qb->delete('smc_outbox');
		}
		$this->mine($qb, $row)
			->andWhere($qb->expr()->eq('revision', $qb->createNamedParameter($row->revision, IQueryBuilder::PARAM_INT)));
		if ($qb->executeStatement() === 0) {
			$this->release($row, $this->time->getTime(), null);
		}
	}

	/** Not delivered: again later, or set aside for good. */
	public function failed(OutboxRow $row, string $error, bool $park): void {
		if (!$park) {
			$delay = min(self::LONGEST_DELAY, self::FIRST_DELAY << min(20, max(0, $row->tries - 1)));
			$this->release($row, $this->time->getTime() + $delay, $error);
			return;
		}
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_outbox')
			->set('state', $qb->createNamedParameter(self::PARKED, IQueryBuilder::PARAM_INT))
			->set('error', $qb->createNamedParameter(mb_strcut($error, 0, 3000)));
		$this->mine($qb, $row)
			->andWhere($qb->expr()->eq('revision', $qb->createNamedParameter($row->revision, IQueryBuilder::PARAM_INT)));
		if ($qb->executeStatement() === 0) {
			$this->release($row, $this->time->getTime(), $error);
		}
	}

	/** Forgets what was delivered longer ago than this many seconds. */
	public function forgetDone(int $olderThan): int {
		$qb = $this->db->getQueryBuilder();
		return $qb->delete('smc_outbox')
			->where($qb->expr()->eq('state', $qb->createNamedParameter(self::DONE, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->lt('due_at', $qb->createNamedParameter($this->time->getTime() - $olderThan, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	/** @param class-string<OutboxHandler> $handler */
	private function insert(string $handler, OutboxEvent $event, bool $once): bool {
		return $this->db->insertIgnoreConflict('smc_outbox', [
			'handler' => $handler,
			'topic' => $event->topic,
			'event_key' => $event->key,
			'payload' => json_encode($event->payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE),
			'once' => $once ? 1 : 0,
			'state' => self::WAITING,
			'revision' => 1,
			'tries' => 0,
			'due_at' => $this->time->getTime(),
			'created_at' => $this->time->getTime(),
		]) > 0;
	}

	/** @param class-string<OutboxHandler> $handler */
	private function touch(string $handler, OutboxEvent $event): bool {
		$qb = $this->db->getQueryBuilder();
		return $qb->update('smc_outbox')
			->set('revision', $qb->func()->add('revision', $qb->expr()->literal(1, IQueryBuilder::PARAM_INT)))
			->set('tries', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT))
			->set('state', $qb->createNamedParameter(self::WAITING, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('handler', $qb->createNamedParameter($handler)))
			->andWhere($qb->expr()->eq('topic', $qb->createNamedParameter($event->topic)))
			->andWhere($qb->expr()->eq('event_key', $qb->createNamedParameter($event->key)))
			->executeStatement() > 0;
	}

	private function release(OutboxRow $row, int $dueAt, ?string $error): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_outbox')
			->set('due_at', $qb->createNamedParameter($dueAt, IQueryBuilder::PARAM_INT))
			->set('error', $qb->createNamedParameter($error === null ? null : mb_strcut($error, 0, 3000)));
		$this->mine($qb, $row)->executeStatement();
	}

	/** Only while the row is still this worker's: nobody else moved its due time. */
	private function mine(IQueryBuilder $qb, OutboxRow $row): IQueryBuilder {
		return $qb->where($qb->expr()->eq('id', $qb->createNamedParameter($row->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('due_at', $qb->createNamedParameter($row->dueAt, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('state', $qb->createNamedParameter(self::WAITING, IQueryBuilder::PARAM_INT)));
	}
}
