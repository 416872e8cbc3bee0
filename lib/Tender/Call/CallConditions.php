<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\CpvCode;
use OCP\DB\QueryBuilder\IQueryBuilder;

/**
 * What restricts a query on `smc_call`, whether asked by the list or by a watch: one meaning for both. What a call
 * doesn't tell (its value, the languages of the answer) never hides it. The alias of `smc_call` is `c`.
 */
final class CallConditions {
	private const DAY = 86400;

	/** One can still enter at this moment. */
	public function open(IQueryBuilder $qb, int $now): void {
		$qb->andWhere($qb->expr()->eq('c.state', $qb->createNamedParameter(CallState::Open->value, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->gt('c.closes_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)));
	}

	/** At least so many days before the last deadline; a call without one has all the time. */
	public function daysLeft(IQueryBuilder $qb, int $days, int $now): void {
		$qb->andWhere($qb->expr()->gte('c.closes_at', $qb->createNamedParameter($now + $days * self::DAY, IQueryBuilder::PARAM_INT)));
	}

	/** @param non-empty-list<string> $prefixes of CPV codes; any of them */
	public function cpv(IQueryBuilder $qb, array $prefixes): void {
		$sub = $this->sub($qb, 'smc_call_cpv');
		$any = [];
		foreach ($prefixes as $prefix) {
			[$first, $last] = CpvCode::range($prefix);
			$any[] = $qb->expr()->andX(
				$qb->expr()->gte('x.code', $qb->createNamedParameter($first)),
				$qb->expr()->lte('x.code', $qb->createNamedParameter($last)),
			);
		}
		$sub->where($qb->expr()->orX(...$any));
		$this->among($qb, $sub);
	}

	/** @param non-empty-list<int> $themes any of them */
	public function themes(IQueryBuilder $qb, array $themes): void {
		$sub = $this->sub($qb, 'smc_call_theme');
		$sub->where($qb->expr()->in('x.theme_id', $qb->createNamedParameter($themes, IQueryBuilder::PARAM_INT_ARRAY)));
		$this->among($qb, $sub);
	}

	/** @param list<int> $places with all that lie in them and all that they lie in; a call for all of the EU counts too */
	public function places(IQueryBuilder $qb, array $places): void {
		$places[] = CallPlace::EVERYWHERE;
		$sub = $this->sub($qb, 'smc_call_place');
		$sub->where($qb->expr()->in('x.place_id', $qb->createNamedParameter($places, IQueryBuilder::PARAM_INT_ARRAY)));
		$this->among($qb, $sub);
	}

	/** @param non-empty-list<string> $levels any of them */
	public function levels(IQueryBuilder $qb, array $levels): void {
		$qb->andWhere($qb->expr()->in('c.level', $qb->createNamedParameter($levels, IQueryBuilder::PARAM_STR_ARRAY)));
	}

	/** @param non-empty-list<string> $languages one may answer in any of them, or the call doesn't say */
	public function languages(IQueryBuilder $qb, array $languages): void {
		$role = $qb->createNamedParameter('answer');
		$said = $this->sub($qb, 'smc_call_lang');
		$said->where($qb->expr()->eq('x.role', $role))
			->andWhere($qb->expr()->eq('x.call_id', 'c.id'))
			->andWhere($qb->expr()->in('x.language', $qb->createNamedParameter($languages, IQueryBuilder::PARAM_STR_ARRAY)));
		$any = $this->sub($qb, 'smc_call_lang');
		$any->where($qb->expr()->eq('x.role', $role))->andWhere($qb->expr()->eq('x.call_id', 'c.id'));
		$qb->andWhere($qb->expr()->orX(
			// asked call by call: about every call fits, so that a list of all that do would be longer
			$qb->createFunction('EXISTS (' . $said->getSQL() . ')'),
			$qb->createFunction('NOT EXISTS (' . $any->getSQL() . ')'),
		));
	}

	/** An estimated value within these bounds, or none told. */
	public function value(IQueryBuilder $qb, ?int $minCents, ?int $maxCents): void {
		if ($minCents !== null) {
			$qb->andWhere($qb->expr()->orX(
				$qb->expr()->isNull('c.value_cents'),
				$qb->expr()->gte('c.value_cents', $qb->createNamedParameter($minCents, IQueryBuilder::PARAM_INT)),
			));
		}
		if ($maxCents !== null) {
			$qb->andWhere($qb->expr()->orX(
				$qb->expr()->isNull('c.value_cents'),
				$qb->expr()->lte('c.value_cents', $qb->createNamedParameter($maxCents, IQueryBuilder::PARAM_INT)),
			));
		}
	}

	/** A sub-select of call ids; its parameters are to be named on the outer query. */
	private function sub(IQueryBuilder $qb, string $table): IQueryBuilder {
		return $qb->getConnection()->getQueryBuilder()->select('x.call_id')->from($table, 'x');
	}

	private function among(IQueryBuilder $qb, IQueryBuilder $sub): void {
		$qb->andWhere($qb->expr()->in('c.id', $qb->createFunction($sub->getSQL())));
	}
}
