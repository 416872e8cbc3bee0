<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\News;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\DossierState;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Which groups a call concerns. */
final readonly class ConcernedMapper {
	/** states in which a deadline still matters */
	private const AT_WORK = [DossierState::Interesting, DossierState::Preparing];
	/** states in which what becomes of the call matters */
	private const IN_HAND = [...self::AT_WORK, DossierState::Submitted];

	public function __construct(
		private IDBConnection $db,
	) {
	}

	/** @return array<int, int> the dossier of each group that has the call in hand */
	public function inHand(int $callId): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id', 'group_id')->from('smc_dossier')
			->where($qb->expr()->eq('call_id', $qb->createNamedParameter($callId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->in('state', $qb->createNamedParameter(self::words(self::IN_HAND), IQueryBuilder::PARAM_STR_ARRAY)))
			->orderBy('group_id');
		$dossiers = [];
		foreach (Row::of($qb) as $row) {
			$dossiers[$row->int('group_id')] = $row->int('id');
		}
		return $dossiers;
	}

	/** @return list<int> the groups in whose inbox the call waits */
	public function inInbox(int $callId): array {
		$qb = $this->db->getQueryBuilder();
		$handled = $this->db->getQueryBuilder();
		$handled->select('d.id')->from('smc_dossier', 'd')
			->where($handled->expr()->eq('d.group_id', 'm.group_id'))
			->andWhere($handled->expr()->eq('d.call_id', 'm.call_id'));
		$qb->selectDistinct('m.group_id')->from('smc_match', 'm')
			->where($qb->expr()->eq('m.call_id', $qb->createNamedParameter($callId, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->createFunction('NOT EXISTS (' . $handled->getSQL() . ')'))
			->orderBy('m.group_id');
		return array_map(static fn (Row $row): int => $row->int('group_id'), Row::of($qb));
	}

	/**
	 * Which of these calls each group knows already: from a watch, or because it has or had it in hand.
	 *
	 * @param list<int> $callIds at most 900
	 * @return array<int, array<int, true>> call ids as keys, per group
	 */
	public function known(array $callIds): array {
		$known = [];
		foreach ($callIds === [] ? [] : ['smc_match', 'smc_dossier'] as $table) {
			$qb = $this->db->getQueryBuilder();
			$qb->selectDistinct(['group_id', 'call_id'])->from($table)
				->where($qb->expr()->in('call_id', $qb->createNamedParameter($callIds, IQueryBuilder::PARAM_INT_ARRAY)));
			foreach (Row::of($qb) as $row) {
				$known[$row->int('group_id')][$row->int('call_id')] = true;
			}
		}
		return $known;
	}

	/**
	 * Deadlines that count, of calls that groups have in hand, the next ones by id.
	 *
	 * @param array{int, int} $after ids of the deadline and the dossier of the last one given before
	 * @return list<array{deadline: int, dossier: int, call: int, group: int, due: int, wholeDay: bool}>
	 */
	public function deadlines(int $from, int $until, array $after, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$id = $qb->createNamedParameter($after[0], IQueryBuilder::PARAM_INT);
		$qb->select('d.id', 'd.call_id', 'd.due_at', 'd.wall_time', 's.group_id')
			->selectAlias('s.id', 'dossier_id')
			->from('smc_call_deadline', 'd')
			->innerJoin('d', 'smc_call', 'c', $qb->expr()->eq('c.id', 'd.call_id'))
			->innerJoin('d', 'smc_dossier', 's', $qb->expr()->eq('s.call_id', 'd.call_id'))
			->where($qb->expr()->gt('d.due_at', $qb->createNamedParameter($from, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->lte('d.due_at', $qb->createNamedParameter($until, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('d.counts', $qb->createNamedParameter(1, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('c.state', $qb->createNamedParameter(CallState::Open->value, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->in('s.state', $qb->createNamedParameter(self::words(self::AT_WORK), IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->orX(
				$qb->expr()->gt('d.id', $id),
				$qb->expr()->andX($qb->expr()->eq('d.id', $id), $qb->expr()->gt('s.id', $qb->createNamedParameter($after[1], IQueryBuilder::PARAM_INT))),
			))
			->orderBy('d.id')
			->addOrderBy('s.id')
			->setMaxResults($limit);
		return array_map(static fn (Row $row): array => [
			'deadline' => $row->int('id'),
			'dossier' => $row->int('dossier_id'),
			'call' => $row->int('call_id'),
			'group' => $row->int('group_id'),
			'due' => $row->int('due_at'),
			'wholeDay' => $row->string('wall_time') === '',
		], Row::of($qb));
	}

	/**
	 * @param list<DossierState> $states
	 * @return list<string>
	 */
	private static function words(array $states): array {
		return array_map(static fn (DossierState $state): string => $state->value, $states);
	}
}
