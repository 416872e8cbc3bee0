<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Community\Place\LocationService;
use OCA\SmartCommons\Core\Audience\AudienceFilter;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Search\CompiledCondition;
use OCA\SmartCommons\Core\Search\Search;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Builds the queries of the call list: who may see, what was filtered, which stretch. */
final readonly class CallQuery {
	private const DAY = 86400;

	public function __construct(
		private IDBConnection $db,
		private AudienceFilter $audience,
		private CallConditions $conditions,
		private CallStanding $standing,
		private LocationService $locations,
		private Search $search,
	) {
	}

	/** A query on `smc_call` with alias c, with every filter but the status. */
	public function filtered(CallFilter $filter, Reader $reader, ?CompiledCondition $words, int $now): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		$qb->from('smc_call', 'c');
		$this->audience->apply($qb, 'c', Call::KIND, $reader);
		if ($words !== null) {
			$this->search->restrictBy($qb, Call::KIND, 'c.id', $words);
		}
		if ($filter->theme !== null) {
			$this->conditions->themes($qb, [$filter->theme]);
		}
		if ($filter->cpv !== null) {
			$this->conditions->cpv($qb, [$filter->cpv]);
		}
		if ($filter->level !== null) {
			$this->conditions->levels($qb, [$filter->level]);
		}
		if ($filter->place !== null) {
			$this->conditions->places($qb, array_values(array_unique([...$this->locations->chain($filter->place), ...$this->locations->within($filter->place)])));
		}
		if ($filter->language !== null) {
			$this->conditions->languages($qb, [$filter->language]);
		}
		$this->conditions->value($qb, $filter->min, $filter->max);
		$this->time($qb, $filter, $now);
		if ($filter->group !== null) {
			$this->among($qb, $this->standing->callIds($qb, [$filter->group]), true);
		}
		if ($filter->watch !== null) {
			$this->among($qb, $this->standing->callIdsOfWatch($qb, $filter->watch), true);
		}
		if ($filter->source !== null) {
			$qb->andWhere($qb->expr()->eq('c.source', $qb->createNamedParameter($filter->source)));
		}
		return $qb;
	}

	public function phase(IQueryBuilder $qb, CallPhase $phase, Reader $reader, int $now): void {
		$this->condition($qb, $phase->condition, $now);
		if ($phase->mine !== null && $reader->groupIds !== []) {
			$this->among($qb, $this->standing->callIds($qb, $reader->groupIds), $phase->mine);
		}
	}

	/** Restricts to a status; the stored state and the clock together. */
	public function condition(IQueryBuilder $qb, string $condition, int $now): void {
		match ($condition) {
			CallPhase::AHEAD => $this->conditions->open($qb, $now),
			CallPhase::PLANNED => $this->states($qb, [CallState::Planned]),
			CallPhase::AWARDED => $this->states($qb, [CallState::Awarded]),
			CallPhase::CANCELLED => $this->states($qb, [CallState::Cancelled]),
			CallPhase::OVER => $this->orOver($qb, [CallState::Closed], $now),
			CallPhase::NOT_OPEN => $this->orOver($qb, [CallState::Planned, CallState::Closed, CallState::Awarded, CallState::Cancelled], $now),
			default => $this->states($qb, [CallState::Planned, CallState::Open, CallState::Closed, CallState::Awarded, CallState::Cancelled]),
		};
	}

	private function time(IQueryBuilder $qb, CallFilter $filter, int $now): void {
		if ($filter->days !== null) {
			$qb->andWhere($qb->expr()->gt('c.closes_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
				->andWhere($qb->expr()->lte('c.closes_at', $qb->createNamedParameter($now + $filter->days * self::DAY, IQueryBuilder::PARAM_INT)));
		}
		if ($filter->left !== null) {
			$this->conditions->daysLeft($qb, $filter->left, $now);
		}
	}

	/** @param list<CallState> $states */
	private function states(IQueryBuilder $qb, array $states): void {
		$values = array_map(static fn (CallState $state): int => $state->value, $states);
		$qb->andWhere(count($values) === 1
			? $qb->expr()->eq('c.state', $qb->createNamedParameter($values[0], IQueryBuilder::PARAM_INT))
			: $qb->expr()->in('c.state', $qb->createNamedParameter($values, IQueryBuilder::PARAM_INT_ARRAY)));
	}

	/** @param list<CallState> $states these, or open once but over now */
	private function orOver(IQueryBuilder $qb, array $states, int $now): void {
		$values = array_map(static fn (CallState $state): int => $state->value, $states);
		$qb->andWhere($qb->expr()->orX(
			$qb->expr()->in('c.state', $qb->createNamedParameter($values, IQueryBuilder::PARAM_INT_ARRAY)),
			$qb->expr()->andX(
				$qb->expr()->eq('c.state', $qb->createNamedParameter(CallState::Open->value, IQueryBuilder::PARAM_INT)),
				$qb->expr()->lte('c.closes_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)),
			),
		));
	}

	private function among(IQueryBuilder $qb, string $ids, bool $in): void {
		$qb->andWhere($qb->createFunction('c.id ' . ($in ? 'IN' : 'NOT IN') . ' (' . $ids . ')'));
	}
}
