<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Search;

use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\Cursor;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Problem\Malformed;
use OCA\SmartCommons\Core\Search\Search;
use OCA\SmartCommons\Core\Search\SearchDocument;
use OCA\SmartCommons\Core\Search\SearchField;
use OCA\SmartCommons\Core\Search\SearchIndex;
use OCA\SmartCommons\Core\Search\SearchQuery;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestWith;

#[CoversClass(Search::class)]
#[CoversClass(SearchIndex::class)]
final class SearchTest extends SearchTestCase {
	public function testFindsWithoutAccentsAndCapitals(): void {
		$this->put(1, 'Création d’un décor');
		self::assertSame([1], $this->find('CREATION decor'));
		self::assertSame([1], $this->find('créàtion'));
	}

	public function testDansIsDanceUnlessTheQueryIsFrench(): void {
		$this->put(1, 'hedendaagse dans');
		$this->put(2, new SearchField('musique dans la rue', 'fr'));
		$this->put(3, new SearchField('contemporary dance', 'en'));
		self::assertSame(1, $this->find('hedendaagse dans')[0]);
		self::assertEqualsCanonicalizing([1, 2, 3], $this->find('dans'));
		self::assertSame([2], $this->find('musique dans la rue'));
	}

	public function testAnUnknownWordNeverEmptiesTheList(): void {
		$this->put(1, 'een fanfare in de wijk');
		self::assertSame([1], $this->find('fanfare xqzwvkj'));
		self::assertSame([], $this->find('xqzwvkj'));
		self::assertSame([], $this->find(''));
		self::assertSame([], $this->find('?!'));
	}

	public function testMoreOfTheWordsComesFirst(): void {
		$this->put(1, $this->title('fanfare fanfare fanfare'));
		$this->put(2, 'ooit speelde een fanfare bij de molen');
		$this->put(3, 'een molen');
		self::assertSame(2, $this->find('fanfare molen')[0]);
		self::assertCount(3, $this->find('fanfare molen'));
	}

	public function testATitleWeighsMoreThanText(): void {
		$this->put(1, 'over zeefdruk en andere dingen');
		$this->put(2, $this->title('zeefdruk'));
		self::assertSame([2, 1], $this->find('zeefdruk'));
	}

	public function testFindsCompounds(): void {
		$this->put(1, 'huur van podiumverlichting');
		$this->put(2, 'een buitenpodium');
		self::assertEqualsCanonicalizing([1, 2], $this->find('podium'));
	}

	public function testFindsAWordInTheMiddleOfACompound(): void {
		$this->put(1, 'vrijwilligerswerkvergoedingen');
		self::assertSame([1], $this->find('werkvergoeding'));
	}

	#[DataProvider('typos')]
	public function testForgivesSlips(string $typed, string $corrected): void {
		$this->put(1, 'kostuumontwerper gezocht voor theater');
		$this->put(2, 'iets anders');
		$hits = $this->hits($typed);
		self::assertSame([1], self::ids($hits));
		self::assertSame($corrected, $hits->corrected);
	}

	/** @return iterable<string, array{string, string}> */
	public static function typos(): iterable {
		yield 'swapped' => ['kostuumontwerpre', 'kostuumontwerper'];
		yield 'left out and replaced' => ['kostumontwarper', 'kostuumontwerper'];
		yield 'swapped in a short word' => ['theatre gezohct', 'theatre gezocht'];
		yield 'capitals' => ['Kostuumontwerpper', 'kostuumontwerper'];
	}

	public function testASuggestionTellsNothingOfWhatIsHidden(): void {
		$this->putFor(Audience::groups([7]), 1, 'geheimproject zonnebloem');
		self::assertNull($this->hits('zonnebloen')->corrected);
		self::assertSame('zonnebloem', $this->hits('zonnebloen', new Reader('ann', [7]))->corrected);
		$this->put(2, 'zonnebloei');
		self::assertSame('zonnebloei', $this->hits('zonnebloen')->corrected, 'the next best that she may see');
	}

	public function testAWordThatOnlyOthersMaySeeLooksLikeOneThatNobodyWrote(): void {
		$this->put(1, 'zonnebloem');
		$unknown = $this->hits('zonnebloen');
		$this->putFor(Audience::groups([7]), 2, 'zonnebloen');
		self::assertEquals($unknown->corrected, $this->hits('zonnebloen')->corrected);
		self::assertSame([1], $this->find('zonnebloen'));
		self::assertNull($this->hits('zonnebloen', new Reader('ann', [7]))->corrected);
	}

	public function testDoesNotGuessAtShortWordsOrKnownOnes(): void {
		$this->put(1, 'dans');
		$this->put(2, 'danst');
		self::assertNull($this->hits('dnas')->corrected);
		self::assertSame([], $this->find('dnas'));
		self::assertNull($this->hits('dans')->corrected);
	}

	/** @param non-empty-string $text */
	#[DataProvider('forms')]
	public function testFindsOtherFormsAndSynonyms(string $text, string $query): void {
		$this->put(1, $text);
		$this->put(2, 'niets hiervan');
		self::assertSame([1], $this->find($query));
		self::assertNull($this->hits($query)->corrected);
	}

	/** @return iterable<array{string, string}> */
	public static function forms(): iterable {
		yield ['twee katten', 'kat'];
		yield ['één kat', 'katten'];
		yield ['oude scholen', 'school'];
		yield ['lieve brieven', 'brief'];
		yield ['des journaux', 'journal'];
		yield ['workshops', 'workshop'];
		yield ['une technicienne', 'technicien'];
		yield ['un musicien', 'muzikanten'];
		yield ['lighting designer', 'éclairage'];
		yield ['marionnettes', 'puppetry'];
		yield ['co-working space', 'coworking'];
		yield ['een coworking', 'co-working'];
		yield ['l’éclairagiste d’hier', 'eclairagiste'];
		yield ['foto’s', 'foto'];
		yield ['CPV 92312200-9', '92312200'];
		yield ['notice 2024/S 123-456789', '123-456789'];
	}

	public function testShowsEachReaderOnlyWhatTheyMaySee(): void {
		$this->putFor(Audience::public(), 1, 'trapeze');
		$this->putFor(Audience::members(), 2, 'trapeze');
		$this->putFor(Audience::groups([7]), 3, 'trapeze');
		$this->putFor(Audience::groups([8, 9]), 4, 'trapeze');
		self::assertEqualsCanonicalizing([1], $this->find('trapeze', Reader::guest()));
		self::assertEqualsCanonicalizing([1, 2], $this->find('trapeze', new Reader('ann')));
		self::assertEqualsCanonicalizing([1, 2, 3], $this->find('trapeze', new Reader('ann', [7])));
		self::assertEqualsCanonicalizing([1, 2, 4], $this->find('trapeze', new Reader('ann', [9, 12])));
	}

	public function testFollowsAChangedAudienceAndText(): void {
		$this->putFor(Audience::groups([7]), 1, 'trapeze');
		$this->putFor(Audience::members(), 1, 'koord');
		self::assertSame([1], $this->find('koord'));
		self::assertSame([], $this->find('trapeze'));
		$this->putFor(Audience::groups([7]), 1, 'koord');
		self::assertSame([], $this->find('koord'));
	}

	public function testForgetsWhatIsRemoved(): void {
		$this->put(1, 'trapeze');
		$this->put(2, 'trapeze');
		$this->index->remove('call', [1, 99]);
		self::assertSame([2], $this->find('trapeze'));
		self::assertSame(['1'], $this->column('SELECT docs FROM *PREFIX*smc_term WHERE term = \'trapeze\''));
		$this->index->remove('call', [2]);
		self::assertSame(['0'], $this->column('SELECT COUNT(*) FROM *PREFIX*smc_posting'));
		self::assertSame(['0'], $this->column('SELECT COUNT(*) FROM *PREFIX*smc_doc_text'));
	}

	public function testCountsDocumentsPerWordRightAfterEveryChange(): void {
		$this->put(1, 'rood groen');
		$this->put(2, 'groen blauw groen');
		$this->put(1, 'blauw');
		$of = static fn (string $what): string => 'SELECT ' . $what . ' FROM *PREFIX*smc_term t ORDER BY t.term';
		self::assertSame(['blauw', 'groen', 'rood'], $this->column($of('t.term')));
		self::assertSame(['2', '1', '0'], $this->column($of('t.docs')));
		self::assertSame(['2', '1', '0'], $this->column($of('(SELECT COUNT(*) FROM *PREFIX*smc_posting p WHERE p.term_id = t.id)')));
		self::assertSame([], $this->find('rood'));
	}

	public function testKeepsToTheKindsAskedFor(): void {
		$this->put(1, 'trapeze');
		$this->index->put([new SearchDocument(new ItemRef('group', 5), Audience::members(), [new SearchField('trapeze')])]);
		$hits = $this->search->hits(new SearchQuery('trapeze', [], ['group']), new Reader('ann'), 10);
		self::assertSame(['group:5'], array_map(static fn ($hit): string => $hit->ref->key(), $hits->hits));
	}

	public function testPutsTheReadersLanguageFirstButKeepsTheOthers(): void {
		$this->put(1, new SearchField('festival', 'fr'));
		$this->put(2, new SearchField('festival', 'nl'));
		$nl = $this->search->hits(new SearchQuery('festival', ['nl', 'fr']), new Reader('ann'), 10);
		$fr = $this->search->hits(new SearchQuery('festival', ['fr', 'nl']), new Reader('ann'), 10);
		self::assertSame([2, 1], self::ids($nl));
		self::assertSame([1, 2], self::ids($fr));
	}

	/** @param int $others documents without the word, which make it rare and so the scores sensitive to each new one */
	#[TestWith([0])]
	#[TestWith([400])]
	public function testPagesWithoutHolesOrDoubles(int $others): void {
		$documents = [];
		for ($id = 1000; $id < 1000 + $others; $id++) {
			$documents[] = new SearchDocument(new ItemRef('call', $id), Audience::members(), [new SearchField('anders')]);
		}
		$this->index->put($documents);
		for ($id = 1; $id <= 23; $id++) {
			$this->put($id, str_repeat('woord ', $id % 4 + 1) . 'rest' . $id);
		}
		$all = $this->find('woord');
		self::assertCount(23, $all);
		$paged = [];
		$cursor = null;
		do {
			$page = $this->hits('woord', null, 5, $cursor);
			array_push($paged, ...self::ids($page));
			$cursor = $page->cursor;
			// what comes in meanwhile moves nothing
			$this->put(100 + count($paged), 'woord nieuw');
		} while ($cursor !== null && count($paged) < 100);
		self::assertSame($all, array_values(array_filter($paged, static fn (int $id): bool => $id < 100)));
	}

	public function testRefusesACursorThatItNeverGave(): void {
		$this->expectException(Malformed::class);
		$this->hits('woord', null, 5, 'W10');
	}

	/** @param list<int> $position */
	#[TestWith([[-1, -500, 0, 3]], 'without how rare the word is')]
	#[TestWith([[-1, -500, 0, 3, 2_000_000_000]], 'a word so rare that its score overflows')]
	#[TestWith([[-1, -500, 0, 3, -1]])]
	#[TestWith([[-1, -500, 0, 3, 10, 10]], 'of a query with two words')]
	public function testRefusesACursorWithNumbersThatItNeverGave(array $position): void {
		$this->put(1, 'woord');
		$this->expectException(Malformed::class);
		$this->hits('woord', null, 5, Cursor::encode($position));
	}

	public function testWordsWithSignsOfLikeAndQuotesDoNoHarm(): void {
		$this->put(1, "100% l'été_ \\ \" ' ;--");
		self::assertSame([1], $this->find("100%_' OR 1=1 --\\"));
	}

	public function testSearchCostsTheSameNumberOfQueriesAtAnySize(): void {
		$this->put(1, 'fanfare in de straat');
		$few = $this->queries(fn () => $this->find('fanfare strat molenaar'));
		$documents = [];
		for ($id = 2; $id <= 400; $id++) {
			$documents[] = new SearchDocument(new ItemRef('call', $id), Audience::members(), [new SearchField('fanfare straat molenaar ' . $id)]);
		}
		$this->index->put($documents);
		self::assertLessThanOrEqual($few + 3, $this->queries(fn () => $this->find('fanfare strat molenaar')));
	}

	public function testWritesManyDocumentsWithFewQueries(): void {
		$documents = [];
		for ($id = 1; $id <= 100; $id++) {
			$documents[] = new SearchDocument(new ItemRef('call', $id), Audience::members(), [new SearchField('aankondiging nummer ' . $id)]);
		}
		self::assertLessThan(40, $this->queries(fn () => $this->index->put($documents)));
		self::assertLessThan(12, $this->queries(fn () => $this->index->put($documents)), 'unchanged documents cost reading only');
	}

	/** @return list<string> */
	private function column(string $sql): array {
		return array_map(static fn (mixed $row): string => is_array($row) ? (string)array_values($row)[0] : '', $this->db->executeQuery($sql)->fetchAll());
	}

	/** @param callable(): mixed $act */
	private function queries(callable $act): int {
		$before = $this->db->queryLog()->count();
		$act();
		return $this->db->queryLog()->count() - $before;
	}
}
