<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
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

	/** stored states per condition; an open call that is over belongs to OVER and NOT_OPEN too */
	private const STATES = [
		CallPhase::PLANNED => [CallState::Planned],
		CallPhase::AWARDED => [CallState::Awarded],
		CallPhase::CANCELLED => [CallState::Cancelled],
		CallPhase::OVER => [CallState::Closed],
		CallPhase::NOT_OPEN => [CallState::Planned, CallState::Closed, CallState::Awarded, CallState::Cancelled],
		CallPhase::ALL => [CallState::Planned, CallState::Open, CallState::Closed, CallState::Awarded, CallState::Cancelled],
	];

	public function __construct(
		private IDBConnection $db,
		private AudienceFilter $audience,
		private CallConditions $conditions,
		private CallStanding $standing,
		private LocationService $locations,
		private ThemeDirectory $themes,
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
			// a bookmark may name a theme that went up in another since
			$this->conditions->themes($qb, [$this->themes->resolve([$filter->theme])[0] ?? $filter->theme]);
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

	public function phase(IQueryBuilder $qb, CallPhase $phase, CallFilter $filter, Reader $reader, int $now): void {
		$few = self::few($phase, $filter);
		// a list in the order of publication reads that index; a range of deadlines would lead it to the other
		$this->condition($qb, $phase->condition, $now, $few, $few || $phase->column !== 'closes_at');
		if ($phase->mine !== null && $reader->groupIds !== []) {
			$this->among($qb, $this->standing->callIds($qb, $reader->groupIds), $phase->mine);
		}
	}

	/** Whether only calls that a group stands to are asked: these are few, and a query had better begin with them. */
	public static function few(CallPhase $phase, CallFilter $filter): bool {
		return $phase->mine === true || $filter->group !== null || $filter->watch !== null;
	}

	/**
	 * Restricts to a status; the stored state and the clock together.
	 *
	 * @param bool $anyState whether the index on the state should stay out of it (an expression has no index)
	 * @param bool $anyTime the same for the deadline
	 */
	public function condition(IQueryBuilder $qb, string $condition, int $now, bool $anyState = false, bool $anyTime = false): void {
		$state = $qb->createFunction('c.state' . ($anyState ? ' + 0' : ''));
		$closes = $qb->createFunction('c.closes_at' . ($anyTime ? ' + 0' : ''));
		$clock = $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT);
		$open = $qb->expr()->eq($state, $qb->createNamedParameter(CallState::Open->value, IQueryBuilder::PARAM_INT));
		$states = array_map(static fn (CallState $one): int => $one->value, self::STATES[$condition] ?? []);
		$stored = $states === [] ? null : $qb->expr()->in($state, $qb->createNamedParameter($states, IQueryBuilder::PARAM_INT_ARRAY));
		match ($condition) {
			CallPhase::AHEAD => $qb->andWhere($open)->andWhere($qb->expr()->gt($closes, $clock)),
			CallPhase::OVER, CallPhase::NOT_OPEN => $qb->andWhere($qb->expr()->orX($stored, $qb->expr()->andX($open, $qb->expr()->lte($closes, $clock)))),
			default => $qb->andWhere($stored),
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

	private function among(IQueryBuilder $qb, string $ids, bool $in): void {
		$qb->andWhere($qb->createFunction('c.id ' . ($in ? 'IN' : 'NOT IN') . ' (' . $ids . ')'));
	}
}
