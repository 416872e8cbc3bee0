<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

use OCA\SmartCommons\Core\Audience\AudienceFilter;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Http\Cursor;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Problem\Malformed;
use OCA\SmartCommons\Core\Text\Fold;
use OCA\SmartCommons\Core\Text\Words;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;
use OCP\IL10N;

/**
 * Searches all items that a reader may see. Any word may match; an item that matches more of them comes first, then
 * the one that they say more about (BM25F), in the reader's language, then the later one. The number of statements
 * doesn't depend on the number of items.
 */
final class Search {
	/** how deep a list of hits goes */
	public const DEEPEST = 500;

	private const MOST_WORDS = 12;

	/** Words that together stand in more documents than this choose no candidates any more; they only rank them. */
	private const POSTINGS = 20_000;

	/** values of a search cursor that say where the last hit stood; how rare each word was follows */
	private const CURSOR = 4;

	/** hundredths; a word in one document of fifty million */
	private const RAREST = 1700;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly Expansion $expansion,
		private readonly AudienceFilter $audience,
		private readonly Restriction $restriction,
		private readonly IL10N $l10n,
		private readonly ItemRegistry $items,
	) {
	}

	/**
	 * @param ?string $cursor of the page before; null for the first
	 * @throws Malformed when the cursor isn't one of ours
	 */
	public function hits(SearchQuery $query, Reader $reader, int $limit, ?string $cursor = null): SearchHits {
		$words = Words::telling($query->text, self::MOST_WORDS);
		[$after, $rarity] = $cursor === null || $cursor === '' ? [null, null] : $this->position($cursor, $words);
		$groups = $words === [] ? [] : $this->expansion->of($words);
		[$ranked, $rarity] = $this->rank($groups, $rarity, $query, $reader);
		if ($ranked === []) {
			// words that stand only in what this reader may not see must look like words that nobody wrote
			$groups = $this->expansion->guesses($words);
			[$ranked, $rarity] = $this->rank($groups, null, $query, $reader);
		}
		if ($after !== null) {
			$ranked = array_values(array_filter($ranked, static fn (array $row): bool => self::key($row) > $after));
		}
		$page = array_slice($ranked, 0, $limit);
		$last = array_slice($page, -1)[0] ?? null;
		return new SearchHits(
			array_map(static fn (array $row): SearchHit => new SearchHit(new ItemRef($row['kind'], $row['item']), $row['score']), $page),
			$last !== null && count($ranked) > count($page)
				? Cursor::encode([...self::key($last), ...array_map(static fn (string $word): int => $rarity[$word] ?? 0, $words)])
				: null,
			$this->corrected($query, $groups, $reader),
		);
	}

	/**
	 * @param list<WordGroup> $groups
	 * @param ?array<string, int> $rarity as the first page had it; null on the first page
	 * @return array{list<array{doc: int, kind: non-empty-string, item: positive-int, sort: int, matched: int, score: int}>, array<string, int>}
	 */
	private function rank(array $groups, ?array $rarity, SearchQuery $query, Reader $reader): array {
		$found = array_values(array_filter($groups, static fn (WordGroup $group): bool => $group->weights !== []));
		// a later page counts as the first one did: each new document makes every word a little more or less rare
		$rarity ??= $found === [] ? [] : $this->rarity($found);
		$found = array_values(array_filter($found, static fn (WordGroup $group): bool => ($rarity[$group->word] ?? 0) > 0));
		return [$found === [] ? [] : $this->ranked($found, $rarity, $query, $reader), $rarity];
	}

	/**
	 * Restricts another list's query to the items whose texts fulfil a condition. The query goes on counting, sorting and
	 * paging as it likes.
	 *
	 * @param string $kind item kind of that list
	 * @param string $id column with the item's id, such as `c.id`
	 */
	public function restrict(IQueryBuilder $qb, string $kind, string $id, SearchCondition $condition): void {
		$this->restrictBy($qb, $kind, $id, $this->compile($condition));
	}

	/**
	 * The same in two steps, for a condition that is used in several queries.
	 */
	public function compile(SearchCondition $condition): CompiledCondition {
		return $this->restriction->compile($condition);
	}

	/** Restricts a query by a condition that was compiled before, without any query of its own. */
	public function restrictBy(IQueryBuilder $qb, string $kind, string $id, CompiledCondition $condition): void {
		$qb->andWhere($qb->createFunction($this->restriction->sql($qb, $kind, $id, $condition)));
	}

	/** The condition alone, for a query that has another way to be fulfilled as well. @return string SQL in brackets */
	public function conditionOn(IQueryBuilder $qb, string $kind, string $id, SearchCondition $condition): string {
		return $this->restriction->sql($qb, $kind, $id, $this->compile($condition));
	}

	/**
	 * @param non-empty-list<WordGroup> $groups
	 * @param array<string, int> $rarity
	 * @return list<array{doc: int, kind: non-empty-string, item: positive-int, sort: int, matched: int, score: int}> best first
	 */
	private function ranked(array $groups, array $rarity, SearchQuery $query, Reader $reader): array {
		usort($groups, static fn (WordGroup $a, WordGroup $b): int => $a->docs <=> $b->docs);
		$choosing = [];
		$ranking = [];
		$postings = 0;
		foreach ($groups as $group) {
			$postings += $group->docs;
			if ($choosing === [] || $postings <= self::POSTINGS) {
				$choosing[] = $group;
			} else {
				$ranking[] = $group;
			}
		}
		$rows = $this->candidates($choosing, $rarity, $query, $reader);
		// several words always get their second look, so that a search costs as many queries in a small index as in a large one
		$rows = count($groups) === 1 ? $rows : $this->rerank($rows, $ranking, $rarity);
		usort(
			$rows,
			/**
			 * @param array{doc: int, sort: int, matched: int, score: int, ...} $a
			 * @param array{doc: int, sort: int, matched: int, score: int, ...} $b
			 */
			static fn (array $a, array $b): int => self::key($a) <=> self::key($b),
		);
		return $rows;
	}

	/**
	 * How rare each word is (inverse document frequency), in hundredths.
	 *
	 * @param list<WordGroup> $groups
	 * @return array<string, int>
	 */
	private function rarity(array $groups): array {
		$qb = $this->db->getQueryBuilder();
		$result = $qb->select($qb->func()->max('id'))->from('smc_doc')->executeQuery();
		$all = max(1, (int)$result->fetchOne());
		$result->closeCursor();
		$rarity = [];
		foreach ($groups as $group) {
			$docs = min($group->docs, $all);
			$rarity[$group->word] = min(self::RAREST, max(1, (int)round(100 * log(1 + ($all - $docs + 0.5) / ($docs + 0.5)))));
		}
		return $rarity;
	}

	/**
	 * @param non-empty-list<WordGroup> $groups
	 * @param array<string, int> $rarity
	 * @return list<array{doc: int, kind: non-empty-string, item: positive-int, sort: int, matched: int, score: int}>
	 */
	private function candidates(array $groups, array $rarity, SearchQuery $query, Reader $reader): array {
		$qb = $this->db->getQueryBuilder();
		$matched = [];
		$score = [];
		foreach ($groups as $at => $group) {
			$matched[] = 'CASE WHEN x.m' . $at . ' > 0 THEN 1 ELSE 0 END';
			$score[] = 'x.m' . $at;
		}
		$total = '(' . implode(' + ', $score) . ')';
		$bit = DocumentTerms::bit($query->languages[0] ?? '');
		if ($bit > 0) {
			$total = 'CASE WHEN d.languages IN (' . implode(', ', self::masks($bit)) . ') THEN ' . $total . ' * 6 ELSE ' . $total . ' * 5 END';
		} else {
			$total .= ' * 5';
		}
		$qb->select('d.id', 'd.kind', 'd.item_id', 'd.sort_at')
			->selectAlias($qb->createFunction('(' . implode(' + ', $matched) . ')'), 'matched')
			->selectAlias($qb->createFunction('(' . $total . ')'), 'score')
			->from($qb->createFunction('(' . $this->matches($groups, $rarity) . ')'), 'x')
			->innerJoin('x', 'smc_doc', 'd', $qb->expr()->eq('d.id', 'x.doc_id'))
			->orderBy('matched', 'DESC')
			->addOrderBy('score', 'DESC')
			->addOrderBy('d.sort_at', 'DESC')
			->addOrderBy('d.id')
			->setMaxResults(self::DEEPEST);
		$this->mayShow($qb, $query, $reader);
		$rows = [];
		foreach (Row::of($qb) as $row) {
			$kind = $row->string('kind');
			$item = $row->int('item_id');
			if ($kind !== '' && $item > 0) {
				$rows[] = [
					'doc' => $row->int('id'), 'kind' => $kind, 'item' => $item, 'sort' => $row->int('sort_at'),
					'matched' => $row->int('matched'), 'score' => $row->int('score'),
				];
			}
		}
		return $rows;
	}

	/**
	 * SQL of the documents with one of the words, and the best that each word says of them (`m0`, `m1`, …). Holds
	 * numbers only.
	 *
	 * @param list<WordGroup> $groups
	 * @param array<string, int> $rarity
	 */
	private function matches(array $groups, array $rarity): string {
		$qb = $this->db->getQueryBuilder();
		$qb->select('p.doc_id')->from('smc_posting', 'p')->groupBy('p.doc_id');
		$ids = [];
		foreach ($groups as $at => $group) {
			$worth = [];
			foreach ($group->weights as $termId => $weight) {
				$worth[self::worth($weight, $rarity[$group->word] ?? 1)][] = $termId;
				$ids[$termId] = $termId;
			}
			$cases = '';
			foreach ($worth as $value => $termIds) {
				$cases .= ' WHEN p.term_id IN (' . implode(', ', $termIds) . ') THEN p.impact * ' . $value;
			}
			$qb->selectAlias($qb->createFunction('MAX(CASE' . $cases . ' ELSE 0 END)'), 'm' . $at);
		}
		$qb->where($qb->createFunction('p.term_id IN (' . implode(', ', $ids) . ')'));
		return $qb->getSQL();
	}

	/**
	 * Adds what very common words say of the candidates.
	 *
	 * @param list<array{doc: int, kind: non-empty-string, item: positive-int, sort: int, matched: int, score: int}> $rows
	 * @param list<WordGroup> $groups
	 * @param array<string, int> $rarity
	 * @return list<array{doc: int, kind: non-empty-string, item: positive-int, sort: int, matched: int, score: int}>
	 */
	private function rerank(array $rows, array $groups, array $rarity): array {
		$ids = array_merge(...array_map(static fn (WordGroup $group): array => array_keys($group->weights), $groups));
		$impacts = [];
		foreach (array_chunk(array_map(static fn (array $row): int => $row['doc'], $rows), 800) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('doc_id', 'term_id', 'impact')
				->from('smc_posting')
				->where($qb->expr()->in('doc_id', $qb->createNamedParameter($some, IQueryBuilder::PARAM_INT_ARRAY)))
				->andWhere($qb->expr()->in('term_id', $qb->createNamedParameter($ids === [] ? [0] : array_slice($ids, 0, 900), IQueryBuilder::PARAM_INT_ARRAY)));
			foreach (Row::of($qb) as $row) {
				$impacts[$row->int('doc_id')][$row->int('term_id')] = $row->int('impact');
			}
		}
		$reranked = [];
		foreach ($rows as $row) {
			foreach ($groups as $group) {
				$best = 0;
				foreach ($impacts[$row['doc']] ?? [] as $termId => $impact) {
					$best = max($best, $impact * self::worth($group->weights[$termId] ?? 0, $rarity[$group->word] ?? 1));
				}
				$row['matched'] += $best > 0 ? 1 : 0;
				$row['score'] += $best * 5;
			}
			$reranked[] = $row;
		}
		return $reranked;
	}

	/**
	 * What a thousandth of impact is worth. Kept so small that the sum over all words, which the database makes in 32
	 * bits, can't overflow.
	 */
	private static function worth(int $weight, int $rarity): int {
		return $weight === 0 ? 0 : max(1, intdiv($weight * $rarity, 20));
	}

	/**
	 * The values of a language set that contain a language.
	 *
	 * @return list<int>
	 */
	private static function masks(int $bit): array {
		return array_values(array_filter(range(1, 7), static fn (int $mask): bool => ($mask & $bit) !== 0));
	}

	/**
	 * What a hit is sorted by; smaller is better.
	 *
	 * @param array{doc: int, sort: int, matched: int, score: int, ...} $row
	 * @return array{int, int, int, int}
	 */
	private static function key(array $row): array {
		return [-$row['matched'], -$row['score'], -$row['sort'], $row['doc']];
	}

	/**
	 * @param list<string> $words
	 * @return array{array{int, int, int, int}, array<string, int>} key of the last hit given, and how rare each word was
	 * @throws Malformed
	 */
	private function position(string $cursor, array $words): array {
		$values = [];
		foreach (Cursor::decode($cursor, self::CURSOR + count($words)) ?? [] as $at => $value) {
			if (is_int($value) && ($at < self::CURSOR || ($value >= 0 && $value <= self::RAREST))) {
				$values[] = $value;
			}
		}
		if (count($values) !== self::CURSOR + count($words)) {
			throw new Malformed('cursor', $this->l10n->t('This place in the list is not one that we gave. Start at the top again.'));
		}
		$rarity = [];
		foreach ($words as $at => $word) {
			$rarity[$word] = $values[self::CURSOR + $at] ?? 0;
		}
		return [[$values[0] ?? 0, $values[1] ?? 0, $values[2] ?? 0, $values[3] ?? 0], $rarity];
	}

	/**
	 * The query with misspelt words put right; null when nothing was.
	 *
	 * @param list<WordGroup> $groups
	 */
	private function corrected(SearchQuery $query, array $groups, Reader $reader): ?string {
		$guesses = array_merge([], ...array_map(static fn (WordGroup $group): array => $group->guesses, $groups));
		$seen = $this->seen(array_map(static fn (Term $term): int => $term->id, $guesses), $query, $reader);
		$right = [];
		foreach ($groups as $group) {
			foreach ($group->guesses as $guess) {
				if (isset($seen[$guess->id])) {
					$right[$group->word] ??= $guess->term;
				}
			}
		}
		if ($right === []) {
			return null;
		}
		return preg_replace_callback(
			'/[\p{L}\p{M}\p{N}]+/u',
			static fn (array $match): string => $right[Fold::text($match[0])] ?? $match[0],
			$query->text,
		);
	}

	/**
	 * Which of these words stand in something that the reader may see; a suggestion must not tell of anything else.
	 *
	 * @param list<int> $termIds
	 * @return array<int, true>
	 */
	private function seen(array $termIds, SearchQuery $query, Reader $reader): array {
		if ($termIds === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->selectDistinct('p.term_id')
			->from('smc_posting', 'p')
			->innerJoin('p', 'smc_doc', 'd', $qb->expr()->eq('d.id', 'p.doc_id'))
			->where($qb->expr()->in('p.term_id', $qb->createNamedParameter($termIds, IQueryBuilder::PARAM_INT_ARRAY)));
		$this->mayShow($qb, $query, $reader);
		$seen = [];
		foreach (Row::of($qb) as $row) {
			$seen[$row->int('term_id')] = true;
		}
		return $seen;
	}

	/** Keeps to the kinds asked for and to what the reader may see; the documents are `d`. */
	private function mayShow(IQueryBuilder $qb, SearchQuery $query, Reader $reader): void {
		if ($query->kinds !== []) {
			$qb->andWhere($qb->expr()->in('d.kind', $qb->createNamedParameter($query->kinds, IQueryBuilder::PARAM_STR_ARRAY)));
		}
		$hidden = $this->items->hiddenKinds();
		if ($hidden !== []) {
			$qb->andWhere($qb->expr()->notIn('d.kind', $qb->createNamedParameter($hidden, IQueryBuilder::PARAM_STR_ARRAY)));
		}
		$this->audience->applyTo($qb, 'd.audience', 'd.item_id', 'd.kind', $reader);
	}
}
