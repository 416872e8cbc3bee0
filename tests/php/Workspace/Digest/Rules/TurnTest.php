<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Digest\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Core\News\Rhythm;
use OCA\SmartCommons\Workspace\Digest\Rules\Backoff;
use OCA\SmartCommons\Workspace\Digest\Rules\Days;
use OCA\SmartCommons\Workspace\Digest\Rules\Turn;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class TurnTest extends TestCase {
	use TestTrait;

	private const ZONES = ['Europe/Brussels', 'UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe'];

	/** @return iterable<string, array{string, int, string}> a moment, an hour, and the next mail as the clock shows it */
	public static function moments(): iterable {
		yield 'before the hour' => ['2026-11-25 06:59:59', 7, '2026-11-25 07:00 +01:00'];
		yield 'at the hour' => ['2026-11-25 07:00:00', 7, '2026-11-26 07:00 +01:00'];
		yield 'over the change to summer time' => ['2027-03-27 08:00:00', 7, '2027-03-28 07:00 +02:00'];
		yield 'over the change to winter time' => ['2027-10-30 08:00:00', 7, '2027-10-31 07:00 +01:00'];
		yield 'an hour that does not exist that day' => ['2027-03-27 12:00:00', 2, '2027-03-28 03:00 +02:00'];
		yield 'an hour that comes twice that day: the first' => ['2027-10-31 01:00:00', 2, '2027-10-31 02:00 +02:00'];
		yield 'midnight' => ['2026-12-31 12:00:00', 0, '2027-01-01 00:00 +01:00'];
	}

	#[DataProvider('moments')]
	public function testTheNextMailGoesOutAtThatHourOnTheMembersClock(string $now, int $hour, string $next): void {
		$zone = new \DateTimeZone('Europe/Brussels');
		$at = Days::next((new \DateTimeImmutable($now, $zone))->getTimestamp(), $zone, $hour);
		self::assertSame($next, (new \DateTimeImmutable('@' . $at))->setTimezone($zone)->format('Y-m-d H:i P'));
	}

	public function testOneMailADayWhateverHappens(): void {
		$this->limitTo(200)->forAll(
			Generators::elements(self::ZONES),
			Generators::choose(0, 23),
			// a year with both changes of the clock
			Generators::choose(1_798_000_000, 1_829_000_000),
			Generators::vector(40, Generators::choose(1, 30 * 3600)),
		)->then(function (string $name, int $hour, int $now, array $steps): void {
			$zone = new \DateTimeZone($name);
			$sentDay = $week = 0;
			$days = [];
			$weeks = [];
			foreach ($steps as $seconds) {
				$turn = Turn::of($now, $zone, $hour, $sentDay, $week);
				self::assertGreaterThan($now, $turn->next);
				self::assertLessThanOrEqual(50 * 3600, $turn->next - $now);
				if ($turn->open) {
					self::assertGreaterThanOrEqual(Days::moment($now, $zone, $hour), $now, 'not before the hour');
					$days[] = $sentDay = $turn->day;
					if ($turn->weekly) {
						$weeks[] = $week = $turn->week;
					}
				}
				$now += $seconds;
			}
			self::assertSame(array_values(array_unique($days)), $days, 'a day has one mail');
			self::assertSame(array_values(array_unique($weeks)), $weeks, 'a week is told once');
		});
	}

	public function testWhoeverIsThoughtOfWhenItIsTimeGetsAMailEveryDay(): void {
		$this->limitTo(60)->forAll(Generators::elements(self::ZONES), Generators::choose(0, 23), Generators::choose(1_798_000_000, 1_829_000_000))->then(function (string $name, int $hour, int $now): void {
			$zone = new \DateTimeZone($name);
			$now = Days::next($now, $zone, $hour);
			$sentDay = 0;
			$before = null;
			for ($round = 0; $round < 30; $round++) {
				$turn = Turn::of($now, $zone, $hour, $sentDay, 0);
				self::assertTrue($turn->open);
				self::assertSame(Days::day($now, $zone), $turn->day);
				if ($before !== null) {
					self::assertSame(1, Days::between($before, $now, $zone));
				}
				$before = $now;
				$sentDay = $turn->day;
				$now = $turn->next;
			}
		});
	}

	public function testTheNewsOfTheWeekComesOnMondayOrOnTheNextDayThereIsMail(): void {
		$zone = new \DateTimeZone('Europe/Brussels');
		$at = static fn (string $when): int => (new \DateTimeImmutable($when, $zone))->getTimestamp();
		self::assertSame(20261123, Days::monday($at('2026-11-29 23:59'), $zone), 'Sunday ends the week');
		self::assertSame(20261130, Days::monday($at('2026-11-30 00:00'), $zone));
		self::assertFalse(Turn::of($at('2026-11-29 12:00'), $zone, 7, 0, 20261123)->weekly);
		self::assertTrue(Turn::of($at('2026-11-30 07:00'), $zone, 7, 20261129, 20261123)->weekly);
		self::assertTrue(Turn::of($at('2026-12-01 07:00'), $zone, 7, 20261129, 20261123)->weekly, 'the server stood still on Monday');
		self::assertFalse(Turn::of($at('2026-12-01 07:00'), $zone, 7, 20261130, 20261130)->weekly);
	}

	public function testWhoAsksDoesNotWaitForTheHourButGetsNoSecondMail(): void {
		$zone = new \DateTimeZone('Europe/Brussels');
		$now = (new \DateTimeImmutable('2026-11-25 03:00', $zone))->getTimestamp();
		self::assertFalse(Turn::of($now, $zone, 7, 20261124, 20261123)->open);
		self::assertTrue(Turn::of($now, $zone, 7, 20261124, 20261123, early: true)->open);
		self::assertFalse(Turn::of($now, $zone, 7, 20261125, 20261123, early: true)->open);
	}

	public function testEachPieceOfNewsIsToldOnceAndInItsRhythm(): void {
		$zone = new \DateTimeZone('UTC');
		$monday = Turn::of(1_795_996_800, $zone, 7, 0, 0);
		$later = Turn::of(1_795_996_800, $zone, 7, 0, $monday->week);
		self::assertTrue($monday->tells(11, Rhythm::Daily, 10, 5));
		self::assertFalse($monday->tells(10, Rhythm::Daily, 10, 5));
		self::assertTrue($monday->tells(6, Rhythm::Weekly, 10, 5), 'the week is told from its own beginning');
		self::assertFalse($monday->tells(5, Rhythm::Weekly, 10, 5));
		self::assertFalse($later->tells(6, Rhythm::Weekly, 10, 5));
		foreach ([Rhythm::Now, Rhythm::Never] as $other) {
			self::assertFalse($monday->tells(99, $other, 0, 0));
		}
	}

	public function testAMailThatFailsIsTriedLessAndLessOftenButNotAfterTheNext(): void {
		self::assertSame(1000 + 600, Backoff::until(1000, 1, PHP_INT_MAX));
		self::assertSame(1000 + 1200, Backoff::until(1000, 2, PHP_INT_MAX));
		self::assertSame(1000 + 600 * 256, Backoff::until(1000, 1000, PHP_INT_MAX));
		self::assertSame(1300, Backoff::until(1000, 1, 1300));
	}
}
