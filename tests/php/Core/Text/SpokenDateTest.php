<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Text;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Core\Text\SpokenDate;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class SpokenDateTest extends TestCase {
	use TestTrait;

	/** Friday 4 December 2026, 12:00 in Brussels */
	private const AT = 1796382000;

	#[DataProvider('languages')]
	public function testADayIsSaidAsPeopleSayIt(string $language, string $said): void {
		self::assertSame($said, SpokenDate::of(self::AT, $language, self::AT - 86400));
	}

	/** @return iterable<array{string, string}> */
	public static function languages(): iterable {
		yield ['nl', 'vrijdag 4 december, 12:00'];
		yield ['fr_BE', 'vendredi 4 décembre, 12:00'];
		yield ['en', 'Friday 4 December, 12:00'];
		yield ['de', 'Friday 4 December, 12:00'];
	}

	public function testTheYearIsSaidWhereItIsAnother(): void {
		self::assertSame('vrijdag 4 december 2026', SpokenDate::of(self::AT, 'nl', self::AT - 365 * 86400, true));
		// New Year is that of Brussels
		self::assertSame('Friday 1 January, 00:30', SpokenDate::of(1798759800, 'en', 1798759800 + 3600));
		self::assertSame('00:30', SpokenDate::time(1798759800, 'en'));
	}

	public function testTenOClockStaysTenWhenTheClockChanges(): void {
		self::assertSame('zondag 28 maart, 10:00', SpokenDate::of((int)strtotime('2027-03-28T08:00:00Z'), 'nl', (int)strtotime('2027-03-01')));
		self::assertSame('zondag 31 oktober, 10:00', SpokenDate::of((int)strtotime('2027-10-31T09:00:00Z'), 'nl', (int)strtotime('2027-03-01')));
	}

	public function testTheHourIsThatOfBrussels(): void {
		$this->forAll(Generators::choose(1_700_000_000, 2_000_000_000), Generators::elements(['nl', 'fr', 'en']))->then(static function (int $at, string $language): void {
			$brussels = (new \DateTimeImmutable('@' . $at))->setTimezone(new \DateTimeZone('Europe/Brussels'));
			$words = SpokenDate::of($at, $language, $at);
			self::assertStringEndsWith(', ' . $brussels->format('H:i'), $words);
			self::assertStringContainsString(' ' . $brussels->format('j') . ' ', $words);
			self::assertStringNotContainsString($brussels->format('Y'), $words);
		});
	}
}
