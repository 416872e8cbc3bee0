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

/** How the outbox stands, for whoever keeps the server running: what waits, what was given up, and another try. */
final class SetAside {
	/** how many events a second try delivers at once, and for how long, in milliseconds; the rest is the job's */
	private const SOON = 20;
	private const SOON_MS = 2000;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly ITimeFactory $time,
		private readonly Delivery $delivery,
	) {
	}

	/** @return array{waiting: int, failing: int, aside: int, oldest: ?int} `failing`: those that wait after a try that failed; `oldest`: unix seconds at which the longest waiting was made */
	public function counts(): array {
		$waiting = $this->count(OutboxStore::WAITING);
		$failing = $this->count(OutboxStore::WAITING, failed: true);
		return [
			'waiting' => $waiting['count'],
			'failing' => $failing['count'],
			'aside' => $this->count(OutboxStore::PARKED)['count'],
			'oldest' => $waiting['oldest'],
		];
	}

	/** @return list<array{id: int, handler: string, topic: string, key: string, error: string, tries: int, createdAt: int}> what was given up, latest first */
	public function list(int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id', 'handler', 'topic', 'event_key', 'error', 'tries', 'created_at')
			->from('smc_outbox')
			->where($qb->expr()->eq('state', $qb->createNamedParameter(OutboxStore::PARKED, IQueryBuilder::PARAM_INT)))
			->orderBy('id', 'DESC')
			->setMaxResults($limit);
		return array_map(static fn (Row $row): array => [
			'id' => $row->int('id'),
			'handler' => substr((string)strrchr('\\' . $row->string('handler'), '\\'), 1),
			'topic' => $row->string('topic'),
			'key' => $row->string('event_key'),
			'error' => $row->stringOrNull('error') ?? '',
			'tries' => $row->int('tries'),
			'createdAt' => $row->int('created_at'),
		], Row::of($qb));
	}

	/**
	 * Has what was given up tried again, from the first try on, some of it at once.
	 *
	 * @param ?list<int> $ids which; null: all
	 * @return int how many
	 */
	public function retry(?array $ids = null): int {
		if ($ids === []) {
			return 0;
		}
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_outbox')
			->set('state', $qb->createNamedParameter(OutboxStore::WAITING, IQueryBuilder::PARAM_INT))
			->set('tries', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT))
			// before all others, so that the administrator who presses the button sees what comes of it
			->set('due_at', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('state', $qb->createNamedParameter(OutboxStore::PARKED, IQueryBuilder::PARAM_INT)));
		if ($ids !== null) {
			$qb->andWhere($qb->expr()->in('id', $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)));
		}
		$count = $qb->executeStatement();
		if ($count > 0) {
			$this->delivery->run(min($count, self::SOON), self::SOON_MS);
		}
		return $count;
	}

	/** @return array{count: int, oldest: ?int} */
	private function count(int $state, bool $failed = false): array {
		$qb = $this->db->getQueryBuilder();
		$qb->selectAlias($qb->func()->count('id'), 'number')
			->selectAlias($qb->func()->min('created_at'), 'oldest')
			->from('smc_outbox')
			->where($qb->expr()->eq('state', $qb->createNamedParameter($state, IQueryBuilder::PARAM_INT)));
		if ($failed) {
			$qb->andWhere($qb->expr()->isNotNull('error'));
		}
		$row = Row::of($qb)[0];
		return ['count' => $row->int('number'), 'oldest' => $row->intOrNull('oldest')];
	}
}
