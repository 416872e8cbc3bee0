<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Tender\Rules\DeadlineStep;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class DeadlineStepTest extends TestCase {
	use TestTrait;

	#[DataProvider('moments')]
	public function testTheStepIsCountedInDaysOfBrussels(string $now, string $due, ?int $step): void {
		self::assertSame($step, DeadlineStep::reached(self::at($due), self::at($now)));
	}

	/** @return iterable<array{string, string, ?int}> */
	public static function moments(): iterable {
		yield ['2026-11-23 23:59', '2026-12-01 10:00', null];
		yield ['2026-11-24 00:00', '2026-12-01 10:00', 7];
		yield ['2026-11-28 23:59', '2026-12-01 10:00', 7];
		yield ['2026-11-29 00:00', '2026-12-01 10:00', 2];
		yield ['2026-11-30 12:00', '2026-12-01 10:00', 2];
		yield ['2026-12-01 00:00', '2026-12-01 10:00', 0];
		yield ['2026-12-01 10:00', '2026-12-01 10:00', null];
		// the day on which the clocks go back has 25 hours, the one on which they go forward 23
		yield ['2026-10-18 00:00', '2026-10-25 23:30', 7];
		yield ['2027-03-26 23:30', '2027-03-28 23:30', 2];
	}

	public function testItOnlyEverComesNearer(): void {
		$this->forAll(Generators::choose(1_700_000_000, 1_900_000_000), Generators::choose(1, 20 * 86400), Generators::choose(0, 20 * 86400))
			->then(static function (int $due, int $before, int $later): void {
				$now = $due - $before;
				$step = DeadlineStep::reached($due, $now);
				$next = DeadlineStep::reached($due, $now + $later);
				if ($now + $later >= $due) {
					self::assertNull($next, 'it is over');
					return;
				}
				self::assertLessThanOrEqual($step ?? PHP_INT_MAX, $next ?? PHP_INT_MAX);
				if ($step !== null) {
					// the nearest step that was passed, not one that lies ahead
					$left = DeadlineStep::daysLeft($due, $now);
					self::assertGreaterThanOrEqual($left, $step);
					foreach (DeadlineStep::STEPS as $other) {
						self::assertFalse($other >= $left && $other < $step);
					}
				}
			});
	}

	private static function at(string $brussels): int {
		return (new \DateTimeImmutable($brussels, new \DateTimeZone('Europe/Brussels')))->getTimestamp();
	}
}
