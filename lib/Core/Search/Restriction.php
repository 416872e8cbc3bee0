<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

use OCA\SmartCommons\Core\Text\Words;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Turns a SearchCondition into SQL on the index. */
final class Restriction {
	private const CHUNK = 900;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly Expansion $expansion,
		private readonly Synonyms $synonyms,
		private readonly Terms $terms,
	) {
	}

	public function compile(SearchCondition $condition): CompiledCondition {
		$wide = [...$condition->anyOf, ...$condition->allOf];
		$entries = array_map(Words::of(...), [...$wide, ...$condition->noneOf]);
		$known = $this->terms->find($this->wordsOf($entries, $condition));
		$groups = $this->groups(array_slice($entries, 0, count($wide)));

		$needed = [];
		$any = [];
		foreach ($condition->anyOf as $entry) {
			$any = [...$any, ...$this->wide($entry, $groups, $known)];
		}
		if ($condition->anyOf !== []) {
			$needed[] = $any;
		}
		foreach ($condition->allOf as $entry) {
			$needed[] = $this->wide($entry, $groups, $known);
		}
		$refused = [];
		foreach ($condition->noneOf as $entry) {
			$refused = [...$refused, ...$this->narrow($entry, $known)];
		}
		return new CompiledCondition($needed, $refused);
	}

	/** @return string the condition in SQL, with the query's parameters, in brackets */
	public function sql(IQueryBuilder $qb, string $kind, string $id, CompiledCondition $condition): string {
		$kindParameter = (string)$qb->createNamedParameter($kind);
		$all = ['1 = 1'];
		foreach ($condition->needed as $ways) {
			$fits = array_map(fn (TermsOrPhrase $way): string => $this->fits($qb, $kindParameter, $id, $way), self::merged($ways));
			$all[] = $fits === [] ? '1 = 0' : '(' . implode(' OR ', $fits) . ')';
		}
		foreach (self::merged($condition->refused) as $way) {
			$all[] = 'NOT ' . $this->fits($qb, $kindParameter, $id, $way);
		}
		return '(' . implode(' AND ', $all) . ')';
	}

	/**
	 * All words that are looked up as they are: of phrases, their synonyms, and of what is refused.
	 *
	 * @param list<list<string>> $entries
	 * @return list<string>
	 */
	private function wordsOf(array $entries, SearchCondition $condition): array {
		$words = [];
		foreach ($entries as $entry) {
			$words = [...$words, ...$entry];
			foreach ($this->synonymsOf($entry) as $synonym) {
				$words = [...$words, ...explode(' ', $synonym)];
			}
		}
		foreach ([...$condition->noneOf, ...$condition->anyOf, ...$condition->allOf] as $text) {
			$words = [...$words, ...Words::joined($text)];
		}
		return array_values(array_unique($words));
	}

	/**
	 * @param list<list<string>> $entries
	 * @return array<string, WordGroup> for the entries of one word
	 */
	private function groups(array $entries): array {
		$single = [];
		foreach ($entries as $entry) {
			if (count($entry) === 1) {
				$single[] = $entry[0];
			}
		}
		$groups = [];
		foreach ($single === [] ? [] : $this->expansion->of(array_values(array_unique($single))) as $group) {
			$groups[$group->word] = $group;
		}
		return $groups;
	}

	/**
	 * An entry with its synonyms, other forms, compounds and, if need be, look-alikes.
	 *
	 * @param array<string, WordGroup> $groups
	 * @param array<string, Term> $known
	 * @return list<TermsOrPhrase>
	 */
	private function wide(string $entry, array $groups, array $known): array {
		$words = Words::of($entry);
		if ($words === []) {
			return [];
		}
		$ways = [];
		$ids = [];
		if (count($words) === 1) {
			$ids = array_keys(($groups[$words[0]] ?? new WordGroup('', [], 0))->weights);
		} else {
			$ways[] = $this->phrase($words, false, $known);
		}
		foreach (Words::joined($entry) as $joined) {
			$ids[] = ($known[$joined] ?? null)?->id ?? 0;
		}
		foreach ($this->synonymsOf($words) as $synonym) {
			$other = explode(' ', $synonym);
			if (count($other) > 1) {
				$ways[] = $this->phrase($other, false, $known);
			} else {
				$ids[] = ($known[$synonym] ?? null)?->id ?? 0;
			}
		}
		$ids = array_values(array_filter($ids));
		return array_values(array_filter([$ids === [] ? null : TermsOrPhrase::terms($ids), ...$ways]));
	}

	/**
	 * An entry and nothing else.
	 *
	 * @param array<string, Term> $known
	 * @return list<TermsOrPhrase>
	 */
	private function narrow(string $entry, array $known): array {
		$words = Words::of($entry);
		$open = str_ends_with(rtrim($entry), '*');
		if ($words === []) {
			return [];
		}
		$ways = [];
		if (count($words) > 1 || Words::isEmpty($words[0])) {
			$ways[] = $this->phrase($words, $open, $known);
		} elseif ($open) {
			$ways[] = TermsOrPhrase::prefix($words[0]);
		} elseif (isset($known[$words[0]])) {
			$ways[] = TermsOrPhrase::terms([$known[$words[0]]->id]);
		}
		foreach (Words::joined($entry) as $joined) {
			if ($open) {
				$ways[] = TermsOrPhrase::prefix($joined);
			} elseif (isset($known[$joined])) {
				$ways[] = TermsOrPhrase::terms([$known[$joined]->id]);
			}
		}
		return array_values(array_filter($ways));
	}

	/**
	 * Words next to each other; null when the index doesn't know one of them, so that no document can have them.
	 *
	 * @param list<string> $words
	 * @param bool $open whether the last word goes on
	 * @param array<string, Term> $known
	 */
	private function phrase(array $words, bool $open, array $known): ?TermsOrPhrase {
		$rarest = null;
		foreach ($words as $at => $word) {
			if (Words::isEmpty($word) || ($open && $at === count($words) - 1)) {
				continue;
			}
			$term = $known[$word] ?? null;
			if ($term === null) {
				return null;
			}
			$rarest = $rarest === null || $term->docs < $rarest->docs ? $term : $rarest;
		}
		return TermsOrPhrase::phrase('% ' . implode(' ', $words) . ($open ? '%' : ' %'), $rarest?->id);
	}

	/**
	 * @param list<string> $words
	 * @return list<string>
	 */
	private function synonymsOf(array $words): array {
		if ($words === []) {
			return [];
		}
		$synonyms = $this->synonyms->of(implode(' ', $words));
		foreach (count($words) === 1 ? Variants::of($words[0]) : [] as $form) {
			$synonyms = [...$synonyms, ...$this->synonyms->of($form)];
		}
		return array_values(array_unique($synonyms));
	}

	/**
	 * Ways that only name terms become one; fewer sub-queries.
	 *
	 * @param list<TermsOrPhrase> $ways
	 * @return list<TermsOrPhrase>
	 */
	private static function merged(array $ways): array {
		$terms = [];
		$others = [];
		foreach ($ways as $way) {
			if ($way->like === null && $way->prefix === null) {
				$terms = [...$terms, ...$way->terms];
			} else {
				$others[] = $way;
			}
		}
		$chunks = array_chunk(array_values(array_unique($terms)), self::CHUNK);
		return [...array_map(TermsOrPhrase::terms(...), $chunks), ...$others];
	}

	/** SQL that is true for items which fit in this way. */
	private function fits(IQueryBuilder $qb, string $kind, string $id, TermsOrPhrase $way): string {
		$docs = $this->db->getQueryBuilder();
		$docs->select('sd.item_id')
			->from('smc_doc', 'sd')
			// hidden from the index where words choose the documents: SQLite would walk through all of the kind first
			->where($docs->createFunction(($way->terms === [] && $way->prefix === null ? 'sd.kind' : 'COALESCE(sd.kind, \'\')') . ' = ' . $kind));
		if ($way->terms !== []) {
			$docs->innerJoin('sd', 'smc_posting', 'sp', $docs->expr()->eq('sp.doc_id', 'sd.id'))
				->andWhere($docs->createFunction('sp.term_id IN (' . implode(', ', $way->terms) . ')'));
		}
		if ($way->like !== null) {
			$docs->innerJoin('sd', 'smc_doc_text', 'st', $docs->expr()->eq('st.doc_id', 'sd.id'))
				->andWhere($docs->createFunction('st.words LIKE ' . (string)$qb->createNamedParameter($way->like)));
		}
		if ($way->prefix !== null) {
			$docs->innerJoin('sd', 'smc_posting', 'sp', $docs->expr()->eq('sp.doc_id', 'sd.id'))
				->innerJoin('sp', 'smc_term', 'sw', $docs->expr()->eq('sw.id', 'sp.term_id'))
				->andWhere($docs->createFunction('sw.term LIKE ' . (string)$qb->createNamedParameter($way->prefix . '%')));
			if (mb_strlen($way->prefix) >= 3) {
				$docs->andWhere($docs->createFunction('sw.head = ' . (string)$qb->createNamedParameter(mb_substr($way->prefix, 0, 3))));
			}
		}
		return $id . ' IN (' . $docs->getSQL() . ')';
	}
}
