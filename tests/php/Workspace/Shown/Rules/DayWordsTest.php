<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Shown\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Workspace\Shown\Rules\DayWords;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

#[CoversClass(DayWords::class)]
final class DayWordsTest extends TestCase {
	use TestTrait;

	#[DataProvider('moments')]
	public function testSaysItAsPeopleDo(string $moment, bool $withTime, string $language, string $words): void {
		self::assertSame($words, DayWords::of((int)strtotime($moment), $withTime, $language, (int)strtotime('2026-11-20T12:00:00Z')));
	}

	/** @return iterable<array{string, bool, string, string}> */
	public static function moments(): iterable {
		yield ['2026-12-04T11:00:00Z', true, 'en', 'Friday 4 December, 12:00'];
		yield ['2026-12-04T11:00:00Z', true, 'nl', 'vrijdag 4 december, 12:00'];
		yield ['2026-12-04T11:00:00Z', false, 'fr', 'vendredi 4 décembre'];
		yield 'the day in Brussels, not in London' => ['2026-12-03T23:30:00Z', true, 'en', 'Friday 4 December, 00:30'];
		yield 'ten o’clock after the clock went forward' => ['2027-03-28T08:00:00Z', true, 'nl', 'zondag 28 maart 2027, 10:00'];
		yield 'ten o’clock after it went back' => ['2027-10-31T09:00:00Z', true, 'nl', 'zondag 31 oktober 2027, 10:00'];
		yield 'another language' => ['2026-12-04T11:00:00Z', false, 'de', 'Friday 4 December'];
	}

	public function testTheHourIsThatOfBrussels(): void {
		$this->forAll(Generators::choose(1_700_000_000, 2_000_000_000), Generators::elements(['nl', 'fr', 'en']))->then(static function (int $at, string $language): void {
			$brussels = (new \DateTimeImmutable('@' . $at))->setTimezone(new \DateTimeZone('Europe/Brussels'));
			$words = DayWords::of($at, true, $language, $at);
			self::assertStringEndsWith(', ' . $brussels->format('H:i'), $words);
			self::assertStringContainsString(' ' . $brussels->format('j') . ' ', $words);
			self::assertStringNotContainsString($brussels->format('Y'), $words);
		});
	}
}
