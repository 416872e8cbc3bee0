<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Money;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Core\Money\Money;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

#[CoversClass(Money::class)]
final class MoneyTest extends TestCase {
	use TestTrait;

	#[DataProvider('amounts')]
	public function testReadsWhatPeopleWrite(string $text, int $cents, string $currency = 'EUR'): void {
		self::assertSame([$cents, $currency], [Money::parse($text)?->cents, Money::parse($text)?->currency]);
	}

	/** @return iterable<array{0: string, 1: int, 2?: string}> */
	public static function amounts(): iterable {
		yield ['1.234,56', 123456];
		yield ['1 234,56 €', 123456];
		yield ["1\u{00A0}234,56\u{202F}€", 123456];
		yield ['1234.5', 123450];
		yield ['€ 12', 1200];
		yield ['€12,-', 1200];
		yield ['12.—', 1200];
		yield ['1.234', 123400];
		yield ['1,234', 123400];
		yield ['1,234.5', 123450];
		yield ['1.234.567,89', 123456789];
		yield ["1'234.50", 123450];
		yield ['0,05', 5];
		yield ['-3,20', -320];
		yield ['€ -3,20', -320];
		yield ['250 000 EUR', 25000000];
		yield ['12 euro', 1200];
		yield ['USD 99', 9900, 'USD'];
		yield ['007', 700];
	}

	#[DataProvider('nonsense')]
	public function testDoesNotGuess(string $text): void {
		self::assertNull(Money::parse($text));
	}

	/** @return iterable<array{string}> */
	public static function nonsense(): iterable {
		foreach (['', 'abc', '1,2,3', '1.23.45', '12,345.678,9', '1 23', '€ 1 €', '1e5', '--1', '1.234,567', '1,234,5', '99999999999999', "1\0", '１２'] as $text) {
			yield $text => [$text];
		}
	}

	public function testPartsAddUpToTheWhole(): void {
		$this->forAll(
			Generators::choose(-100_000_000_000_000, 100_000_000_000_000),
			Generators::suchThat(
				static fn (array $weights): bool => array_sum($weights) > 0,
				Generators::seq(Generators::oneOf(Generators::choose(0, 5), Generators::choose(0, 1_000_000_000_000))),
			),
		)->then(static function (int $cents, array $weights): void {
			/** @var non-empty-list<int> $weights */
			$parts = Money::cents($cents)->allocate($weights);
			self::assertSame(array_keys($weights), array_keys($parts));
			self::assertSame($cents, array_sum(array_map(static fn (Money $part): int => $part->cents, $parts)));
			$total = array_sum($weights);
			foreach ($parts as $at => $part) {
				// |part − cents × weight ÷ total| < 1, in whole numbers of any size
				$off = bcsub(bcmul((string)$part->cents, (string)$total), bcmul((string)$cents, (string)$weights[$at]));
				self::assertSame(-1, bccomp(ltrim($off, '-'), (string)$total), 'a part is less than a cent off');
			}
		});
	}

	public function testCentsLeftOverGoToTheFirst(): void {
		$parts = Money::cents(100)->allocate(['a' => 1, 'b' => 1, 'c' => 1, 'd' => 0]);
		self::assertSame(['a' => 34, 'b' => 33, 'c' => 33, 'd' => 0], array_map(static fn (Money $part): int => $part->cents, $parts));
	}

	/** @param array<int> $weights */
	#[DataProvider('badWeights')]
	public function testRefusesWeightsWithoutMeaning(array $weights): void {
		$this->expectException(\InvalidArgumentException::class);
		Money::cents(100)->allocate($weights);
	}

	/** @return iterable<array{array<int>}> */
	public static function badWeights(): iterable {
		yield [[]];
		yield [[0, 0]];
		yield [[1, -1]];
		yield [[PHP_INT_MAX]];
	}

	public function testCalculates(): void {
		$money = Money::cents(1050);
		self::assertTrue(Money::cents(1055)->equals($money->plus(Money::cents(5))));
		self::assertTrue(Money::cents(-950)->equals($money->minus(Money::cents(2000))));
		self::assertSame(['cents' => 3150, 'currency' => 'EUR'], $money->times(3)->toArray());
		self::assertSame(0, $money->times(0)->cents);
	}

	/** @param callable(): mixed $act */
	#[DataProvider('impossible')]
	public function testCannotBeBuiltWrong(callable $act): void {
		$this->expectException(\InvalidArgumentException::class);
		$act();
	}

	/** @return iterable<string, array{callable(): mixed}> */
	public static function impossible(): iterable {
		yield 'no currency' => [static fn () => Money::cents(1, 'eur')];
		yield 'two currencies' => [static fn () => Money::cents(1)->plus(Money::cents(1, 'USD'))];
		yield 'too large' => [static fn () => Money::cents(PHP_INT_MIN + 1)];
		yield 'overflow' => [static fn () => Money::cents(90_000_000_000_000)->times(PHP_INT_MAX)];
	}
}
