<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Tender\Rules\CpvCode;
use OCA\SmartCommons\Tender\Rules\CpvThemes;
use PHPUnit\Framework\TestCase;

final class CpvCodeTest extends TestCase {
	use TestTrait;

	public function testWhatSpreadsheetsAndSourcesMakeOfACode(): void {
		foreach (['92312200', '92312200-3', ' 92312200 - 3 ', '92312200.0', 'CPV: 92312200-3', 'cpv 92312200'] as $written) {
			self::assertSame('92312200', CpvCode::read($written)?->code, $written);
		}
		foreach (['', '9231220', '923122000', '92312200-33', '92312200.5', '00000000', 'ABCDEFGH', "92312200\n\n1"] as $written) {
			self::assertNull(CpvCode::read($written), $written);
		}
	}

	public function testBroaderIsAlwaysAShorterPrefixOfTheSameDivision(): void {
		$this->forAll(Generators::choose(3, 98), Generators::choose(0, 999_999))->then(function (int $division, int $rest): void {
			$code = CpvCode::read(sprintf('%02d%06d', $division, $rest));
			self::assertNotNull($code);
			[$first, $last] = CpvCode::range($code->prefix());
			self::assertTrue($code->code >= $first && $code->code <= $last);
			$steps = 0;
			for ($up = $code->broader(); $up !== null; $up = $up->broader()) {
				self::assertStringStartsWith($up->prefix(), $code->code);
				self::assertLessThan($code->depth(), $up->depth());
				self::assertStringStartsWith(substr($code->code, 0, 2), $up->code);
				self::assertLessThanOrEqual(6, ++$steps);
			}
		});
	}

	public function testARangeHoldsExactlyWhatBeginsWithThePrefix(): void {
		$this->forAll(Generators::choose(3, 99_999_999), Generators::choose(1, 8))->then(function (int $number, int $length): void {
			$prefix = substr(sprintf('%08d', $number), 0, $length);
			[$first, $last] = CpvCode::range($prefix);
			foreach ([$number, $number + 1, random_int(3_000_000, 99_999_999)] as $other) {
				$code = sprintf('%08d', $other % 100_000_000);
				self::assertSame(str_starts_with($code, $prefix), $code >= $first && $code <= $last, $code . ' ' . $prefix);
			}
		});
	}

	public function testThemesComeFromPrefixes(): void {
		$prefixes = [7 => ['9231', '795'], 3 => ['92'], 9 => ['45']];
		self::assertSame([3, 7], CpvThemes::of(['92312200'], $prefixes));
		self::assertSame([7], CpvThemes::of(['79530000'], $prefixes));
		self::assertSame([], CpvThemes::of(['72000000'], $prefixes));
	}
}
