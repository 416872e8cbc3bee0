<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Core\Audience\AudienceFilter;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Search\CompiledCondition;
use OCA\SmartCommons\Core\Search\Search;
use OCA\SmartCommons\Core\Search\SearchCondition;
use OCA\SmartCommons\Tender\Call\CallConditions;
use OCA\SmartCommons\Tender\Rules\Criteria;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Which open calls match criteria: the one place that says so, for watches, their preview and their counts. */
final class WatchQuery {
	/** @var array<string, CompiledCondition> what the index knows of words, kept while a preview counts its steps */
	private array $compiled = [];

	public function __construct(
		private readonly IDBConnection $db,
		private readonly CallConditions $conditions,
		private readonly AudienceFilter $audience,
		private readonly Search $search,
		private readonly LocationService $places,
	) {
	}

	/** The index has changed since: look words up again. */
	public function forget(): void {
		$this->compiled = [];
	}

	/**
	 * All open calls that match, as keys, for counting with sets.
	 *
	 * @return array<int, int>
	 */
	public function set(Criteria $criteria, Reader $reader, int $now): array {
		$qb = $this->matching($criteria, $reader, $now);
		$result = $qb->select('c.id')->executeQuery();
		/** @var list<int|string> $ids one column */
		$ids = $result->fetchAll(\PDO::FETCH_COLUMN);
		$result->closeCursor();
		return array_flip(array_map(intval(...), $ids));
	}

	/**
	 * Ids of matching open calls, ascending.
	 *
	 * @param ?list<int> $among only these; null for all
	 * @return list<int>
	 */
	public function ids(Criteria $criteria, Reader $reader, int $now, ?array $among, int $after, int $limit): array {
		$qb = $this->matching($criteria, $reader, $now);
		$qb->select('c.id')
			->andWhere($qb->expr()->gt('c.id', $qb->createNamedParameter($after, IQueryBuilder::PARAM_INT)))
			->orderBy('c.id')
			->setMaxResults($limit);
		if ($among !== null) {
			$qb->andWhere($qb->expr()->in('c.id', $qb->createNamedParameter($among, IQueryBuilder::PARAM_INT_ARRAY)));
		}
		return $this->read($qb);
	}

	/**
	 * The matching open calls that close first.
	 *
	 * @return list<int>
	 */
	public function closingFirst(Criteria $criteria, Reader $reader, int $now, int $limit): array {
		$qb = $this->matching($criteria, $reader, $now);
		$qb->select('c.id')->orderBy('c.closes_at')->addOrderBy('c.id')->setMaxResults($limit);
		return $this->read($qb);
	}

	/**
	 * How many matching open calls lie under each code that is one digit longer than this prefix.
	 *
	 * @return array<string, int> per longer prefix, the fullest first
	 */
	public function perNarrowerCpv(Criteria $criteria, string $prefix, Reader $reader, int $now): array {
		$qb = $this->matching($criteria, $reader, $now);
		$longer = $qb->func()->substring('v.code', $qb->createNamedParameter(1, IQueryBuilder::PARAM_INT), $qb->createNamedParameter(strlen($prefix) + 1, IQueryBuilder::PARAM_INT));
		$qb->selectAlias($longer, 'longer')
			->selectAlias($qb->createFunction('COUNT(DISTINCT c.id)'), 'calls')
			->innerJoin('c', 'smc_call_cpv', 'v', $qb->expr()->eq('v.call_id', 'c.id'))
			->andWhere($qb->expr()->like('v.code', $qb->createNamedParameter($this->db->escapeLikeParameter($prefix) . '%')))
			->groupBy('longer')
			->orderBy('calls', 'DESC')
			->addOrderBy('longer');
		$counts = [];
		foreach (Row::of($qb) as $row) {
			$code = $row->string('longer');
			// a code that ends here in a zero is the prefix itself, not something narrower
			if (strlen($code) > strlen($prefix) && !str_ends_with($code, '0')) {
				$counts[$code] = $row->int('calls');
			}
		}
		return $counts;
	}

	/** Open calls that the reader may see and that match, with nothing selected yet. */
	private function matching(Criteria $criteria, Reader $reader, int $now): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		$qb->from('smc_call', 'c');
		$this->conditions->open($qb, $now);
		$this->audience->apply($qb, 'c', 'call', $reader);
		$this->restrict($qb, $criteria, $now);
		return $qb;
	}

	private function restrict(IQueryBuilder $qb, Criteria $criteria, int $now): void {
		if ($criteria->cpv !== []) {
			$this->conditions->cpv($qb, $criteria->cpv);
		}
		if ($criteria->themes !== []) {
			$this->conditions->themes($qb, $criteria->themes);
		}
		if ($criteria->places !== []) {
			$this->conditions->places($qb, $this->placesAround($criteria->places));
		}
		if ($criteria->levels !== []) {
			$this->conditions->levels($qb, $criteria->levels);
		}
		if ($criteria->languages !== []) {
			$this->conditions->languages($qb, $criteria->languages);
		}
		if ($criteria->daysLeft !== null) {
			$this->conditions->daysLeft($qb, $criteria->daysLeft, $now);
		}
		$this->conditions->value($qb, $criteria->minCents, $criteria->maxCents);
		$words = new SearchCondition($criteria->words, $criteria->exclude);
		if (!$words->isEmpty()) {
			$key = serialize($words);
			$this->compiled[$key] ??= $this->search->compile($words);
			$this->search->restrictBy($qb, 'call', 'c.id', $this->compiled[$key]);
		}
	}

	/**
	 * A call for a wider area concerns the places in it too.
	 *
	 * @param list<int> $places
	 * @return list<int>
	 */
	private function placesAround(array $places): array {
		$around = [];
		foreach ($places as $place) {
			array_push($around, ...$this->places->chain($place), ...$this->places->within($place));
		}
		return array_values(array_unique($around));
	}

	/** @return list<int> */
	private function read(IQueryBuilder $qb): array {
		return array_map(static fn (Row $row): int => $row->int('id'), Row::of($qb));
	}
}
