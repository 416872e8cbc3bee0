<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Tender\Rules\Criteria;
use OCA\SmartCommons\Tender\Rules\InvalidCriteria;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class CriteriaTest extends TestCase {
	use TestTrait;

	public function testNothingGivenRestrictsNothing(): void {
		self::assertTrue(Criteria::fromArray([])->isEmpty());
		self::assertTrue(Criteria::fromArray(['exclude' => ['wegenwerken']])->isEmpty());
		self::assertFalse(Criteria::fromArray(['daysLeft' => 0])->isEmpty());
	}

	public function testWordsAreTrimmedAndDoublesGo(): void {
		$criteria = Criteria::fromArray(['words' => ['  Podium  licht ', 'podium licht', '…', 'théâtre']]);
		self::assertSame(['Podium licht', 'théâtre'], $criteria->words);
	}

	public function testACodeBecomesItsPrefixAndInnerPrefixesGo(): void {
		$criteria = Criteria::fromArray(['cpv' => ['92300000', '92312200', '30000000', '7995']]);
		self::assertSame(['923', '30', '7995'], $criteria->cpv);
	}

	/** @return iterable<string, array{array<array-key, mixed>, string}> */
	public static function invalid(): iterable {
		yield 'unknown field' => [['colour' => 'red'], 'colour'];
		yield 'a text where a list belongs' => [['words' => 'podium'], 'words'];
		yield 'a map where a list belongs' => [['cpv' => ['a' => '92']], 'cpv'];
		yield 'a number among words' => [['words' => [3]], 'words'];
		yield 'letters in a code' => [['cpv' => ['92a']], 'cpv'];
		yield 'a code with a line break' => [['cpv' => ["92\n"]], 'cpv'];
		yield 'a theme that is no id' => [['themes' => [0]], 'themes'];
		yield 'an unknown level' => [['levels' => ['galactic']], 'levels'];
		yield 'a language by name' => [['languages' => ['French']], 'languages'];
		yield 'negative days' => [['daysLeft' => -1], 'daysLeft'];
		yield 'days as text' => [['daysLeft' => '7'], 'daysLeft'];
		yield 'least above most' => [['minCents' => 2, 'maxCents' => 1], 'maxCents'];
		yield 'too many words' => [['words' => array_map(strval(...), range(1, 51))], 'words'];
		yield 'broken UTF-8' => [['words' => ["\xff"]], 'words'];
	}

	/** @param array<array-key, mixed> $values */
	#[DataProvider('invalid')]
	public function testWhatIsWrongIsNamed(array $values, string $field): void {
		try {
			Criteria::fromArray($values);
			self::fail('accepted');
		} catch (InvalidCriteria $invalid) {
			self::assertSame($field, $invalid->field);
		}
	}

	public function testReadingWhatWasWrittenGivesTheSame(): void {
		$this->forAll(
			Generators::seq(Generators::elements('podium', 'Théâtre', '"audio visuel"', 'été', '  x ')),
			Generators::seq(Generators::map(strval(...), Generators::choose(10, 99999999))),
			Generators::elements(null, 0, 7, 3650),
		)->then(static function (array $words, array $cpv, ?int $days): void {
			$criteria = Criteria::fromArray(['words' => array_slice($words, 0, 50), 'cpv' => array_slice($cpv, 0, 50), 'daysLeft' => $days]);
			$again = Criteria::fromArray($criteria->toArray());
			self::assertEquals($criteria, $again);
			foreach ($criteria->cpv as $prefix) {
				foreach ($criteria->cpv as $other) {
					self::assertTrue($prefix === $other || !str_starts_with($prefix, $other));
				}
			}
		});
	}
}
