<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Search;

use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\AudienceFilter;
use OCA\SmartCommons\Core\Audience\AudienceStore;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\Search\Expansion;
use OCA\SmartCommons\Core\Search\Restriction;
use OCA\SmartCommons\Core\Search\Search;
use OCA\SmartCommons\Core\Search\SearchCondition;
use OCA\SmartCommons\Core\Search\SearchDocument;
use OCA\SmartCommons\Core\Search\SearchField;
use OCA\SmartCommons\Core\Search\SearchHit;
use OCA\SmartCommons\Core\Search\SearchHits;
use OCA\SmartCommons\Core\Search\SearchIndex;
use OCA\SmartCommons\Core\Search\SearchQuery;
use OCA\SmartCommons\Core\Search\Synonyms;
use OCA\SmartCommons\Core\Search\Terms;
use OCA\SmartCommons\Tests\Core\Fakes;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;
use SmartCommons\DevHost\Db\Connection;
use SmartCommons\DevHost\Db\TestDatabase;

/** A search over a database in memory. */
abstract class SearchTestCase extends TestCase {
	use Fakes;

	protected Connection $db;
	protected SearchIndex $index;
	protected Search $search;

	protected function setUp(): void {
		$this->db = TestDatabase::create();
		$batch = new Batch($this->db);
		$terms = new Terms($this->db, $batch);
		$synonyms = new Synonyms();
		$expansion = new Expansion($terms, $synonyms);
		$this->index = new SearchIndex($this->db, $terms, $batch);
		$this->search = new Search(
			$this->db, $expansion, new AudienceFilter(), new Restriction($this->db, $expansion, $synonyms, $terms), $this->l10n(),
			new ItemRegistry(new Modules($this->createStub(ContainerInterface::class), [])),
		);
	}

	/** @param SearchField|string ...$fields a string is a Dutch text */
	protected function put(int $id, SearchField|string ...$fields): void {
		$this->putFor(Audience::members(), $id, ...$fields);
	}

	protected function putFor(Audience $audience, int $id, SearchField|string ...$fields): void {
		$ref = new ItemRef('call', $id);
		(new AudienceStore($this->db, new Batch($this->db)))->save($ref, $audience);
		$fields = array_map(static fn (SearchField|string $field): SearchField => is_string($field) ? new SearchField($field, 'nl') : $field, array_values($fields));
		$this->index->put([new SearchDocument($ref, $audience, $fields)]);
	}

	protected function title(string $text, string $language = 'nl'): SearchField {
		return new SearchField($text, $language, SearchField::TITLE);
	}

	/** @return list<int> ids found, best first */
	protected function find(string $text, ?Reader $reader = null): array {
		return self::ids($this->hits($text, $reader));
	}

	protected function hits(string $text, ?Reader $reader = null, int $limit = 25, ?string $cursor = null): SearchHits {
		return $this->search->hits(new SearchQuery($text, ['nl']), $reader ?? new Reader('ann'), $limit, $cursor);
	}

	/** @return list<int> */
	protected static function ids(SearchHits $hits): array {
		return array_map(static fn (SearchHit $hit): int => $hit->ref->id, $hits->hits);
	}

	/** @return list<int> ids of all calls that fulfil a condition, ascending */
	protected function fitting(SearchCondition $condition): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('d.item_id')->from('smc_doc', 'd')->where($qb->expr()->eq('d.kind', $qb->createNamedParameter('call')))->orderBy('d.item_id');
		$this->search->restrict($qb, 'call', 'd.item_id', $condition);
		return array_map(static fn (mixed $row): int => is_array($row) ? (int)$row['item_id'] : 0, $qb->executeQuery()->fetchAll());
	}
}
