<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Search;

use OCA\SmartCommons\Core\Search\Restriction;
use OCA\SmartCommons\Core\Search\SearchCondition;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;

#[CoversClass(Restriction::class)]
#[CoversClass(SearchCondition::class)]
final class ConditionTest extends SearchTestCase {
	protected function setUp(): void {
		parent::setUp();
		$this->put(1, $this->title('Travaux de voirie à Liège', 'fr'), 'Aménagement de la place, scène mobile');
		$this->put(2, $this->title('Podiumverlichting voor het cultuurcentrum'), 'levering en plaatsing');
		$this->put(3, $this->title('Voirie et travaux divers', 'fr'));
		$this->put(4, $this->title('Schoonmaak van scholen'), 'ook schoonmaakdiensten in de zomer');
		$this->put(5, $this->title('Sound engineer for a festival', 'en'));
		$this->put(6, $this->title('Grote opdracht: travaux'), 'de voirie volgt later');
	}

	/**
	 * @param list<string> $anyOf
	 * @param list<string> $noneOf
	 * @param list<int> $expected
	 */
	#[DataProvider('conditions')]
	public function testChoosesItems(array $anyOf, array $noneOf, array $expected): void {
		self::assertSame($expected, $this->fitting(new SearchCondition($anyOf, $noneOf)));
	}

	/** @return iterable<string, array{list<string>, list<string>, list<int>}> */
	public static function conditions(): iterable {
		yield 'nothing asked' => [[], [], [1, 2, 3, 4, 5, 6]];
		yield 'one word' => [['voirie'], [], [1, 3, 6]];
		yield 'any of two' => [['voirie', 'festival'], [], [1, 3, 5, 6]];
		yield 'a phrase stands together' => [['travaux de voirie'], [], [1]];
		yield 'a phrase does not run from one text into another' => [['travaux de la voirie', 'opdracht travaux de voirie'], [], []];
		yield 'synonyms and compounds' => [['podium'], [], [1, 2]];
		yield 'a synonym that is a phrase' => [['geluidstechnicus'], [], [5]];
		yield 'a phrase with a synonym' => [['ingénieur du son'], [], [5]];
		yield 'another form' => [['school'], [], [4]];
		yield 'misspelt' => [['festivvl'], [], [5]];
		yield 'unknown' => [['xqzwvkj'], [], []];
		yield 'unknown beside a known one' => [['xqzwvkj', 'festival'], [], [5]];
		yield 'excluded word' => [[], ['voirie'], [2, 4, 5]];
		yield 'excluded in any text, without accents' => [[], ['SCENE', 'zomer'], [2, 3, 5, 6]];
		yield 'excluded exactly: no compounds, no plural' => [[], ['verlichting', 'school', 'travau'], [1, 2, 3, 4, 5, 6]];
		yield 'excluded beginning' => [[], ['schoonmaak*', 'podium*'], [1, 3, 5, 6]];
		yield 'excluded phrase' => [[], ['travaux de voirie'], [2, 3, 4, 5, 6]];
		yield 'excluded phrase that goes on' => [[], ['travaux de voi*', 'et trav*'], [2, 4, 5, 6]];
		yield 'excluded word that is misspelt excludes nothing' => [[], ['voiriee'], [1, 2, 3, 4, 5, 6]];
		yield 'excluded unknown' => [[], ['xqzwvkj', ''], [1, 2, 3, 4, 5, 6]];
		yield 'excluded word without meaning of its own' => [[], ['van'], [1, 2, 3, 5, 6]];
		yield 'wanted and excluded' => [['travaux'], ['liege'], [3, 6]];
		yield 'only signs' => [['%', '_'], ['%'], []];
	}

	public function testAllWordsOfASearchBoxMustBeThere(): void {
		self::assertSame([1, 3, 6], $this->fitting(SearchCondition::ofText('de travaux et voirie')));
		self::assertSame([1], $this->fitting(SearchCondition::ofText('travaux liège')));
		self::assertSame([1, 2, 3, 4, 5, 6], $this->fitting(SearchCondition::ofText('  ')));
	}

	public function testACompiledConditionAsksNothingMore(): void {
		$compiled = $this->search->compile(new SearchCondition(['podium', 'travaux de voirie'], ['van']));
		$before = $this->db->queryLog()->count();
		$qb = $this->db->getQueryBuilder();
		$qb->select($qb->func()->count('*'))->from('smc_doc', 'd');
		$this->search->restrictBy($qb, 'call', 'd.item_id', $compiled);
		self::assertSame(2, (int)$qb->executeQuery()->fetchOne());
		self::assertSame($before + 1, $this->db->queryLog()->count());
	}
}
