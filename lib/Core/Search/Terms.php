<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Text\Words;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** The words that the index knows (`smc_term`), and their groups of three letters (`smc_trigram`). */
final class Terms {
	private const CHUNK = 900;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly Batch $batch,
	) {
	}

	/**
	 * @param list<string> $words folded
	 * @return array<string, Term> those that are known, keyed by word
	 */
	public function find(array $words): array {
		$found = [];
		foreach (array_chunk($words, self::CHUNK) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('id', 'term', 'docs')
				->from('smc_term')
				->where($qb->expr()->in('term', $qb->createNamedParameter($some, IQueryBuilder::PARAM_STR_ARRAY)));
			foreach ($this->terms($qb) as $term) {
				$found[$term->term] = $term;
			}
		}
		return $found;
	}

	/**
	 * Makes the words known that aren't yet.
	 *
	 * @param list<string> $words folded
	 * @return array<string, int> id per word
	 */
	public function ids(array $words): array {
		$known = $this->find($words);
		$new = array_values(array_filter($words, static fn (string $word): bool => !isset($known[$word])));
		if ($new !== []) {
			sort($new);
			$this->batch->insert('smc_term', ['term', 'head', 'tail', 'docs'], array_map(
				static fn (string $word): array => [$word, self::head($word), self::tail($word), 0],
				$new,
			), ignoreDoubles: true);
			$made = $this->find($new);
			$grams = [];
			foreach ($made as $term) {
				$letters = mb_strlen($term->term);
				foreach (self::trigrams($term->term) as $gram) {
					$grams[] = [$gram, $letters, $term->id];
				}
			}
			$this->batch->insert('smc_trigram', ['gram', 'letters', 'term_id'], $grams, ignoreDoubles: true);
			$known += $made;
		}
		return array_map(static fn (Term $term): int => $term->id, $known);
	}

	/**
	 * Counts documents in or out, with few statements however many words.
	 *
	 * @param array<int, int> $changes how many documents more (or fewer) per term id
	 */
	public function count(array $changes): void {
		$byChange = [];
		foreach ($changes as $id => $change) {
			if ($change !== 0) {
				$byChange[$change][] = $id;
			}
		}
		foreach ($byChange as $change => $ids) {
			sort($ids);
			foreach (array_chunk($ids, self::CHUNK) as $some) {
				$qb = $this->db->getQueryBuilder();
				$qb->update('smc_term')
					->set('docs', $qb->func()->add('docs', $qb->createNamedParameter($change, IQueryBuilder::PARAM_INT)))
					->where($qb->expr()->in('id', $qb->createNamedParameter($some, IQueryBuilder::PARAM_INT_ARRAY)))
					->executeStatement();
			}
		}
	}

	/**
	 * Words that begin or end with one of these, the most used first.
	 *
	 * @param list<string> $parts folded, at least four letters each
	 * @return list<Term>
	 */
	public function containing(array $parts, int $limit): array {
		if ($parts === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$any = [];
		foreach ($parts as $part) {
			$like = $this->db->escapeLikeParameter($part);
			$any[] = $qb->expr()->andX(
				$qb->expr()->eq('head', $qb->createNamedParameter(self::head($part))),
				$qb->expr()->like('term', $qb->createNamedParameter($like . '_%')),
			);
			$any[] = $qb->expr()->andX(
				$qb->expr()->eq('tail', $qb->createNamedParameter(self::tail($part))),
				$qb->expr()->like('term', $qb->createNamedParameter('%_' . $like)),
			);
		}
		$qb->select('id', 'term', 'docs')
			->from('smc_term')
			->where($qb->expr()->orX(...$any))
			->andWhere($qb->expr()->gt('docs', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->orderBy('docs', 'DESC')
			->addOrderBy('term')
			->setMaxResults($limit);
		return $this->terms($qb);
	}

	/**
	 * Words that share most of their groups of three letters with this one: those a slip of the finger away, and longer
	 * ones with it in the middle.
	 *
	 * @return list<Term> candidates, most alike first; the caller looks closer
	 */
	public function alike(string $word, int $limit): array {
		$letters = mb_strlen($word);
		$grams = self::trigrams($word);
		$slips = self::slips($letters);
		return [
			...$this->sharing($grams, max(1, count($grams) - 3 * $slips - 1), $letters - $slips, $letters + $slips, $limit),
			...$this->sharing(self::inner($word), count(self::inner($word)), $letters + 2, Words::LONGEST, $limit),
		];
	}

	/** How many slips a word of that many letters may have. */
	public static function slips(int $letters): int {
		return match (true) {
			$letters < 5 => 0,
			$letters < 8 => 1,
			default => 2,
		};
	}

	/** @return list<string> groups of three letters, the edges marked with _ */
	public static function trigrams(string $word): array {
		return self::groups('_' . $word . '_');
	}

	private static function head(string $word): string {
		return mb_substr($word, 0, 3);
	}

	private static function tail(string $word): string {
		return mb_substr($word, -4);
	}

	/** @return list<string> */
	private static function inner(string $word): array {
		return self::groups($word);
	}

	/** @return list<string> */
	private static function groups(string $text): array {
		$groups = [];
		$last = mb_strlen($text) - 3;
		for ($at = 0; $at <= $last; $at++) {
			$group = mb_substr($text, $at, 3);
			$groups[$group] = $group;
		}
		return array_values($groups);
	}

	/**
	 * @param list<string> $grams
	 * @return list<Term>
	 */
	private function sharing(array $grams, int $least, int $shortest, int $longest, int $limit): array {
		if ($grams === []) {
			return [];
		}
		$shared = $this->db->getQueryBuilder();
		$shared->select('g.term_id')
			->selectAlias($shared->func()->count('*'), 'shared')
			->from('smc_trigram', 'g')
			->where($shared->expr()->in('g.gram', $shared->createNamedParameter($grams, IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($shared->expr()->gte('g.letters', $shared->createNamedParameter($shortest, IQueryBuilder::PARAM_INT)))
			->andWhere($shared->expr()->lte('g.letters', $shared->createNamedParameter($longest, IQueryBuilder::PARAM_INT)))
			->groupBy('g.term_id')
			->having($shared->expr()->gte($shared->func()->count('*'), $shared->createNamedParameter($least, IQueryBuilder::PARAM_INT)))
			->orderBy('shared', 'DESC')
			->addOrderBy('g.term_id')
			->setMaxResults($limit);
		$ids = array_map(static fn (Row $row): int => $row->int('term_id'), Row::of($shared));
		return $this->byId($ids);
	}

	/**
	 * @param list<int> $ids
	 * @return list<Term> in use, in the order of the ids
	 */
	private function byId(array $ids): array {
		$byId = [];
		foreach (array_chunk($ids, self::CHUNK) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('id', 'term', 'docs')
				->from('smc_term')
				->where($qb->expr()->in('id', $qb->createNamedParameter($some, IQueryBuilder::PARAM_INT_ARRAY)))
				->andWhere($qb->expr()->gt('docs', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)));
			foreach ($this->terms($qb) as $term) {
				$byId[$term->id] = $term;
			}
		}
		return array_values(array_filter(array_map(static fn (int $id): ?Term => $byId[$id] ?? null, $ids)));
	}

	/** @return list<Term> */
	private function terms(IQueryBuilder $qb): array {
		return array_map(Term::of(...), Row::of($qb));
	}
}
