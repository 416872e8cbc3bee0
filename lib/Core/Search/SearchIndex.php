<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCP\AppFramework\Db\TTransactional;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Writes the search index; many documents at a time with a bounded number of statements. */
final class SearchIndex {
	use TTransactional;

	private const CHUNK = 900;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly Terms $terms,
		private readonly Batch $batch,
	) {
	}

	/**
	 * Puts documents of one kind in the index, or replaces what it holds of them.
	 *
	 * @param list<SearchDocument> $documents at most a few hundred at a time
	 */
	public function put(array $documents): void {
		$byKind = [];
		foreach ($documents as $document) {
			$byKind[$document->ref->kind][$document->ref->id] = $document;
		}
		foreach ($byKind as $kind => $some) {
			$this->together(function () use ($kind, $some): void {
				$this->putKind($kind, $some);
			});
		}
	}

	/**
	 * Makes others who index the same items wait until this transaction has ended. Read the items after it, so that what
	 * is written last is also what was read last.
	 *
	 * @param list<int> $ids
	 */
	public function lock(string $kind, array $ids): void {
		foreach (array_chunk($ids, self::CHUNK) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->update('smc_doc')
				->set('item_id', 'item_id')
				->where($qb->expr()->eq('kind', $qb->createNamedParameter($kind)))
				->andWhere($qb->expr()->in('item_id', $qb->createNamedParameter($some, IQueryBuilder::PARAM_INT_ARRAY)))
				->executeStatement();
		}
	}

	/**
	 * Takes items out of the index.
	 *
	 * @param list<int> $ids
	 */
	public function remove(string $kind, array $ids): void {
		foreach (array_chunk($ids, self::CHUNK) as $some) {
			$this->together(function () use ($kind, $some): void {
				$docIds = array_values($this->docIds($kind, $some));
				$this->terms->count(self::change($this->postings($docIds), []));
				$this->delete('smc_posting', 'doc_id', $docIds);
				$this->delete('smc_doc_text', 'doc_id', $docIds);
				$this->delete('smc_doc', 'id', $docIds);
			});
		}
	}

	/**
	 * Items of a kind that the index holds, by id.
	 *
	 * @param ?int $until inclusive; without end when null
	 * @return list<int>
	 */
	public function indexed(string $kind, int $after, ?int $until, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('item_id')
			->from('smc_doc')
			->where($qb->expr()->eq('kind', $qb->createNamedParameter($kind)))
			->andWhere($qb->expr()->gt('item_id', $qb->createNamedParameter($after, IQueryBuilder::PARAM_INT)))
			->orderBy('item_id')
			->setMaxResults($limit);
		if ($until !== null) {
			$qb->andWhere($qb->expr()->lte('item_id', $qb->createNamedParameter($until, IQueryBuilder::PARAM_INT)));
		}
		return array_map(static fn (Row $row): int => $row->int('item_id'), Row::of($qb));
	}

	/**
	 * All or nothing. Inside a transaction of the caller, the caller tries again: a deadlock on MySQL ends the whole
	 * transaction, and a savepoint with it.
	 *
	 * @param \Closure(): void $write
	 */
	private function together(\Closure $write): void {
		if ($this->db->inTransaction()) {
			$write();
			return;
		}
		$this->atomicRetry(function () use ($write): void {
			$this->batch->writeFirst('smc_doc');
			$write();
		}, $this->db);
	}

	/** @param array<int, SearchDocument> $documents keyed by item id */
	private function putKind(string $kind, array $documents): void {
		$contents = array_map(DocumentTerms::of(...), $documents);
		$docIds = $this->saveDocs($kind, $documents, $contents);
		$words = [];
		foreach ($contents as $content) {
			$words += $content->impacts;
		}
		$termIds = $this->terms->ids(array_map(strval(...), array_keys($words)));
		$new = [];
		foreach ($contents as $itemId => $content) {
			foreach ($content->impacts as $word => $impact) {
				$new[$docIds[$itemId]][$termIds[$word]] = $impact;
			}
		}
		$this->savePostings(array_values($docIds), $new);
		$this->saveTexts($docIds, $contents);
	}

	/**
	 * @param array<int, SearchDocument> $documents
	 * @param array<int, DocumentTerms> $contents
	 * @return array<int, int> document id per item id
	 */
	private function saveDocs(string $kind, array $documents, array $contents): array {
		$itemIds = array_keys($documents);
		$old = [];
		foreach ($this->docs($kind, $itemIds) as $row) {
			$old[$row->int('item_id')] = [$row->int('audience'), $row->int('languages'), $row->int('sort_at')];
		}
		$rows = [];
		$changed = [];
		foreach ($documents as $itemId => $document) {
			$values = [$document->audience->kind->value, $contents[$itemId]->languages, $document->sortAt];
			if (!isset($old[$itemId])) {
				$rows[] = [$kind, $itemId, ...$values];
			} elseif ($old[$itemId] !== $values) {
				$changed[implode(',', $values)][] = $itemId;
			}
		}
		$this->batch->insert('smc_doc', ['kind', 'item_id', 'audience', 'languages', 'sort_at'], $rows, ignoreDoubles: true);
		foreach ($changed as $values => $ids) {
			$this->updateDocs($kind, $ids, array_map(intval(...), explode(',', $values)));
		}
		return $this->docIds($kind, $itemIds);
	}

	/**
	 * @param list<int> $itemIds
	 * @param array<array-key, int> $values audience, languages, sort_at
	 */
	private function updateDocs(string $kind, array $itemIds, array $values): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_doc')
			->set('audience', $qb->createNamedParameter($values[0] ?? 2, IQueryBuilder::PARAM_INT))
			->set('languages', $qb->createNamedParameter($values[1] ?? 0, IQueryBuilder::PARAM_INT))
			->set('sort_at', $qb->createNamedParameter($values[2] ?? 0, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('kind', $qb->createNamedParameter($kind)))
			->andWhere($qb->expr()->in('item_id', $qb->createNamedParameter($itemIds, IQueryBuilder::PARAM_INT_ARRAY)))
			->executeStatement();
	}

	/**
	 * @param list<int> $docIds
	 * @param array<int, array<int, int>> $new impact per term id per document id
	 */
	private function savePostings(array $docIds, array $new): void {
		$old = $this->postings($docIds);
		foreach ($docIds as $docId) {
			$before = $old[$docId] ?? [];
			$after = $new[$docId] ?? [];
			ksort($before);
			ksort($after);
			if ($before === $after) {
				unset($old[$docId], $new[$docId]);
			}
		}
		$this->delete('smc_posting', 'doc_id', array_keys($old));
		$rows = [];
		foreach ($new as $docId => $impacts) {
			foreach ($impacts as $termId => $impact) {
				$rows[] = [$termId, $docId, $impact];
			}
		}
		sort($rows);
		$this->batch->insert('smc_posting', ['term_id', 'doc_id', 'impact'], $rows);
		$this->terms->count(self::change($old, $new));
	}

	/**
	 * @param array<int, int> $docIds document id per item id
	 * @param array<int, DocumentTerms> $contents
	 */
	private function saveTexts(array $docIds, array $contents): void {
		$rows = [];
		foreach ($contents as $itemId => $content) {
			$rows[$docIds[$itemId]] = [$docIds[$itemId], $content->words];
		}
		foreach (array_chunk(array_keys($rows), self::CHUNK) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('doc_id', 'words')
				->from('smc_doc_text')
				->where($qb->expr()->in('doc_id', $qb->createNamedParameter($some, IQueryBuilder::PARAM_INT_ARRAY)));
			$stale = [];
			foreach (Row::of($qb) as $row) {
				$docId = $row->int('doc_id');
				if (($rows[$docId][1] ?? '') === $row->string('words')) {
					unset($rows[$docId]);
				} else {
					$stale[] = $docId;
				}
			}
			$this->delete('smc_doc_text', 'doc_id', $stale);
		}
		$this->batch->insert('smc_doc_text', ['doc_id', 'words'], array_values($rows));
	}

	/**
	 * @param array<int, array<int, int>> $old
	 * @param array<int, array<int, int>> $new
	 * @return array<int, int> how many documents more or fewer per term id
	 */
	private static function change(array $old, array $new): array {
		$change = [];
		foreach ($old as $impacts) {
			foreach ($impacts as $termId => $_) {
				$change[$termId] = ($change[$termId] ?? 0) - 1;
			}
		}
		foreach ($new as $impacts) {
			foreach ($impacts as $termId => $_) {
				$change[$termId] = ($change[$termId] ?? 0) + 1;
			}
		}
		return $change;
	}

	/**
	 * @param list<int> $docIds
	 * @return array<int, array<int, int>> impact per term id per document id
	 */
	private function postings(array $docIds): array {
		$postings = [];
		foreach (array_chunk($docIds, self::CHUNK) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('doc_id', 'term_id', 'impact')
				->from('smc_posting')
				->where($qb->expr()->in('doc_id', $qb->createNamedParameter($some, IQueryBuilder::PARAM_INT_ARRAY)));
			foreach (Row::of($qb) as $row) {
				$postings[$row->int('doc_id')][$row->int('term_id')] = $row->int('impact');
			}
		}
		return $postings;
	}

	/**
	 * @param list<int> $itemIds
	 * @return array<int, int> document id per item id
	 */
	private function docIds(string $kind, array $itemIds): array {
		$ids = [];
		foreach ($this->docs($kind, $itemIds) as $row) {
			$ids[$row->int('item_id')] = $row->int('id');
		}
		return $ids;
	}

	/**
	 * @param list<int> $itemIds
	 * @return list<Row>
	 */
	private function docs(string $kind, array $itemIds): array {
		$docs = [];
		foreach (array_chunk($itemIds, self::CHUNK) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('*')
				->from('smc_doc')
				->where($qb->expr()->eq('kind', $qb->createNamedParameter($kind)))
				->andWhere($qb->expr()->in('item_id', $qb->createNamedParameter($some, IQueryBuilder::PARAM_INT_ARRAY)));
			$docs = [...$docs, ...Row::of($qb)];
		}
		return $docs;
	}

	/**
	 * @param 'smc_posting'|'smc_doc_text'|'smc_doc' $table
	 * @param list<int> $ids
	 */
	private function delete(string $table, string $column, array $ids): void {
		foreach (array_chunk($ids, self::CHUNK) as $some) {
			$qb = $this->db->getQueryBuilder();
			$qb->delete($table)
				->where($qb->expr()->in($column, $qb->createNamedParameter($some, IQueryBuilder::PARAM_INT_ARRAY)))
				->executeStatement();
		}
	}
}
