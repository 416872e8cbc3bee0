<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Http\Cursor;
use OCA\SmartCommons\Core\Search\CompiledCondition;
use OCA\SmartCommons\Core\Search\Search;
use OCA\SmartCommons\Core\Search\SearchCondition;
use OCA\SmartCommons\Core\Search\SearchHit;
use OCA\SmartCommons\Core\Search\SearchQuery;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\DB\QueryBuilder\IQueryBuilder;

/** The list of calls: filtered, sorted, paged. The number of queries doesn't depend on the number of calls. */
final readonly class CallList {
	/** How many of the best hits are ranked; what matches beyond them follows by deadline. */
	private const RANKED = 800;
	public const CURSOR = 4;

	public function __construct(
		private CallQuery $query,
		private CallStanding $standing,
		private Search $search,
		private TenderProblems $problems,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @param ?list<int|string|null> $after decoded cursor: sort, stretch, value, id
	 * @throws \OCA\SmartCommons\Core\Problem\NotFound when a group or watch isn't the reader's
	 */
	public function page(CallFilter $filter, Reader $reader, int $limit, ?array $after): CallPage {
		$this->check($filter, $reader);
		$now = $this->time->getTime();
		$words = $filter->words === '' ? null : $this->search->compile(new SearchCondition(anyOf: self::words($filter->words)));
		$hits = $filter->words === '' ? null : $this->search->hits(new SearchQuery($filter->words, $reader->languages, [Call::KIND]), $reader, self::RANKED);
		$ranked = $filter->sort === 'relevance' && $hits !== null ? array_map(static fn (SearchHit $hit): int => $hit->ref->id, $hits->hits) : [];
		$start = $after !== null && $after[0] === $filter->sort ? $after : null;
		$rows = $filter->sort === 'relevance'
			? $this->byRelevance($filter, $reader, $words, $ranked, $limit + 1, $start, $now)
			: $this->byPhases($filter, $reader, $words, CallPhase::of($filter, $reader->groupIds !== []), $limit + 1, $start, $now, []);
		$page = array_slice($rows, 0, $limit);
		$last = end($page);
		return new CallPage(
			array_map(static fn (array $row): int => $row[2], $page),
			count($rows) > $limit && $last !== false ? Cursor::encode([$filter->sort, ...$last]) : null,
			$filter->count ? $this->count($filter, $reader, $words, $now) : null,
			$hits?->corrected,
		);
	}

	/** How many calls match, whatever the page. */
	private function count(CallFilter $filter, Reader $reader, ?CompiledCondition $words, int $now): int {
		$qb = $this->query->filtered($filter, $reader, $words, $now);
		$this->query->condition($qb, CallPhase::condition($filter->status), $now);
		$qb->selectAlias($qb->func()->count('c.id'), 'calls');
		$count = Row::first($qb)?->int('calls') ?? 0;
		return $count;
	}

	/**
	 * Best hits first (stretch 0, value = place among them), then what else matches, by deadline.
	 *
	 * @param list<int> $ranked
	 * @param ?list<int|string|null> $start
	 * @return list<array{int, int, int}> stretch, value, id
	 */
	private function byRelevance(CallFilter $filter, Reader $reader, ?CompiledCondition $words, array $ranked, int $limit, ?array $start, int $now): array {
		$rows = [];
		if ($start === null || $start[1] === 0) {
			$qb = $this->query->filtered($filter, $reader, null, $now);
			$this->query->condition($qb, CallPhase::condition($filter->status), $now);
			$qb->select('c.id')->andWhere($qb->expr()->in('c.id', $qb->createNamedParameter($ranked === [] ? [0] : $ranked, IQueryBuilder::PARAM_INT_ARRAY)));
			$fits = array_flip(array_map(static fn (Row $row): int => $row->int('id'), Row::of($qb)));
			foreach ($ranked as $place => $id) {
				if (isset($fits[$id]) && ($start === null || $place > (int)$start[2])) {
					$rows[] = [0, $place, $id];
				}
			}
			$rows = array_slice($rows, 0, $limit);
			$start = null;
		} else {
			$start = [$filter->sort, (int)$start[1] - 1, $start[2], $start[3]];
		}
		if (count($rows) === $limit) {
			return $rows;
		}
		$others = $this->byPhases($filter, $reader, $words, CallPhase::of($filter, false), $limit - count($rows), $start, $now, $ranked);
		return [...$rows, ...array_map(static fn (array $row): array => [$row[0] + 1, $row[1], $row[2]], $others)];
	}

	/**
	 * @param list<CallPhase> $phases
	 * @param ?list<int|string|null> $start
	 * @param list<int> $without ids that were listed before
	 * @return list<array{int, int, int}> stretch, value, id
	 */
	private function byPhases(CallFilter $filter, Reader $reader, ?CompiledCondition $words, array $phases, int $limit, ?array $start, int $now, array $without): array {
		$rows = [];
		foreach ($phases as $at => $phase) {
			if ($start !== null && $at < (int)$start[1] || count($rows) >= $limit) {
				continue;
			}
			$qb = $this->query->filtered($filter, $reader, $words, $now);
			$this->query->phase($qb, $phase, $filter, $reader, $now);
			if ($without !== []) {
				$qb->andWhere($qb->expr()->notIn('c.id', $qb->createNamedParameter($without, IQueryBuilder::PARAM_INT_ARRAY)));
			}
			$column = 'c.' . $phase->column;
			if ($start !== null && $at === (int)$start[1]) {
				$this->beyond($qb, $column, $phase->ascending, (int)$start[2], (int)$start[3]);
			}
			$direction = $phase->ascending ? 'ASC' : 'DESC';
			// few calls are a group's own: begin with those, not with the index of all deadlines (an expression has none)
			$order = CallQuery::few($phase, $filter) ? $qb->createFunction($column . ' + 0') : $column;
			$qb->select('c.id')->selectAlias($column, 'sort_value')->orderBy($order, $direction)->addOrderBy('c.id', $direction)->setMaxResults($limit - count($rows));
			foreach (Row::of($qb) as $row) {
				$rows[] = [$at, $row->int('sort_value'), $row->int('id')];
			}
		}
		return $rows;
	}

	private function beyond(IQueryBuilder $qb, string $column, bool $ascending, int $value, int $id): void {
		$at = $qb->createNamedParameter($value, IQueryBuilder::PARAM_INT);
		$last = $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT);
		$expr = $qb->expr();
		// the first condition alone lets the index begin at the right place
		$qb->andWhere($ascending ? $expr->gte($column, $at) : $expr->lte($column, $at))
			->andWhere($expr->orX(
				$ascending ? $expr->gt($column, $at) : $expr->lt($column, $at),
				$ascending ? $expr->gt('c.id', $last) : $expr->lt('c.id', $last),
			));
	}

	private function check(CallFilter $filter, Reader $reader): void {
		$group = $filter->watch === null ? null : $this->standing->groupOfWatch($filter->watch) ?? 0;
		if ($filter->group !== null && !$reader->isIn($filter->group) || $group !== null && !$reader->isIn($group)) {
			throw $this->problems->notFound();
		}
	}

	/** @return list<string> words and quoted phrases */
	private static function words(string $typed): array {
		preg_match_all('/"([^"]+)"|(\S+)/u', $typed, $found, PREG_SET_ORDER);
		return array_map(static fn (array $one): string => trim($one[2] ?? $one[1], '"'), array_slice($found, 0, 12));
	}
}
