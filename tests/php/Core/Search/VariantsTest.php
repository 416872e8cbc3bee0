<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Search;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Core\Search\Distance;
use OCA\SmartCommons\Core\Search\Synonyms;
use OCA\SmartCommons\Core\Search\Variants;
use OCA\SmartCommons\Core\Text\Words;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

#[CoversClass(Variants::class)]
#[CoversClass(Distance::class)]
#[CoversClass(Synonyms::class)]
final class VariantsTest extends TestCase {
	use TestTrait;

	#[DataProvider('pairs')]
	public function testSingularAndPluralFindOneAnother(string $one, string $many): void {
		self::assertContains($many, Variants::of($one));
		self::assertContains($one, Variants::of($many));
	}

	/** @return iterable<array{string, string}> */
	public static function pairs(): iterable {
		yield from [['kat', 'katten'], ['school', 'scholen'], ['brief', 'brieven'], ['huis', 'huizen'], ['lamp', 'lampen'], ['foto', 'fotos'],
			['journal', 'journaux'], ['tableau', 'tableaux'], ['technicien', 'techniciennes'], ['acteur', 'acteurs'], ['traducteur', 'traductrice'],
			['company', 'companies'], ['workshop', 'workshops'], ['podium', 'podia'], ['dance', 'dances']];
	}

	public function testLeavesCodesAndVeryShortWordsAlone(): void {
		self::assertSame([], Variants::of('92312200'));
		self::assertSame([], Variants::of('a4'));
		self::assertSame([], Variants::of('en'));
	}

	#[DataProvider('distances')]
	public function testCountsSlips(int $expected, string $a, string $b): void {
		self::assertSame($expected, Distance::between($a, $b));
		self::assertSame($expected, Distance::between($b, $a));
	}

	/** @return iterable<array{int, string, string}> */
	public static function distances(): iterable {
		yield from [[0, '', ''], [0, 'abc', 'abc'], [3, '', 'abc'], [1, 'theater', 'theaetr'], [1, 'podium', 'podum'], [1, 'podium', 'podiuum'],
			[1, 'podium', 'bodium'], [2, 'muziek', 'meuzikk'], [1, 'muziek', 'muzikek'], [1, 'één', 'éen'], [4, 'abcd', 'wxyz']];
	}

	public function testDistanceIsNeverMoreThanTheLongerWordNorLessThanTheDifference(): void {
		$word = Generators::map(static fn (array $letters): string => implode('', array_map(strval(...), $letters)), Generators::seq(Generators::elements(['a', 'b', 'é'])));
		$this->forAll($word, $word)->then(static function (string $a, string $b): void {
			$distance = Distance::between($a, $b);
			self::assertLessThanOrEqual(max(mb_strlen($a), mb_strlen($b)), $distance);
			self::assertGreaterThanOrEqual(abs(mb_strlen($a) - mb_strlen($b)), $distance);
			self::assertSame($a === $b, $distance === 0);
		});
	}

	public function testSynonymsWorkInEveryDirectionAndSetsStayApart(): void {
		$synonyms = new Synonyms([['Éclairage', 'licht'], ['licht', 'léger'], ['sound engineer', 'geluidstechnicus']]);
		self::assertEqualsCanonicalizing(['eclairage', 'leger'], $synonyms->of('licht'));
		self::assertSame(['licht'], $synonyms->of('eclairage'));
		self::assertSame(['sound engineer'], $synonyms->of('geluidstechnicus'));
		self::assertSame([], $synonyms->of('iets'));
	}

	public function testTheListsHoldNoEmptyWordsAndNoDoubles(): void {
		/** @var list<list<string>> $lists */
		$lists = require dirname(__DIR__, 4) . '/lib/Core/Search/data/synonyms.php';
		foreach ($lists as $words) {
			$folded = array_map(static fn (string $word): string => implode(' ', Words::of($word)), $words);
			self::assertNotContains('', $folded);
			self::assertSame(array_values(array_unique($folded)), $folded, implode(', ', $words));
			self::assertGreaterThan(1, count($folded), implode(', ', $words));
			foreach ($folded as $word) {
				self::assertFalse(Words::isEmpty($word), $word);
			}
		}
	}
}
