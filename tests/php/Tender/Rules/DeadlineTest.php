<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Tender\Rules\BuyerZone;
use OCA\SmartCommons\Tender\Rules\Deadline;
use OCA\SmartCommons\Tender\Rules\DeadlineKind;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\DeadlineWarning;
use OCA\SmartCommons\Tender\Rules\InvalidValue;
use OCA\SmartCommons\Tender\Rules\LotDeadline;
use OCA\SmartCommons\Tender\Rules\WallTime;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class DeadlineTest extends TestCase {
	use TestTrait;

	/** @return iterable<string, array{string, ?string, string, string, list<string>}> date, time, Brussels, UTC, warnings */
	public static function published(): iterable {
		yield 'winter, own offset' => ['2026-12-15+01:00', '12:00:00+01:00', '2026-12-15T12:00', '2026-12-15 11:00', []];
		yield 'summer, own offset' => ['2026-07-15+02:00', '12:00:00+02:00', '2026-07-15T12:00', '2026-07-15 10:00', []];
		yield 'summer, offset of winter' => ['2026-07-15+01:00', '12:00:00+01:00', '2026-07-15T13:00', '2026-07-15 11:00', ['offset-contradicts-zone']];
		yield 'UTC' => ['2026-07-15Z', '12:00:00Z', '2026-07-15T14:00', '2026-07-15 12:00', ['offset-contradicts-zone']];
		yield 'no offset' => ['2026-07-15', '12:00', '2026-07-15T12:00', '2026-07-15 10:00', []];
		yield 'no time: the start of the day' => ['2026-07-15+02:00', null, '2026-07-15T00:00', '2026-07-14 22:00', ['no-time']];
		yield 'the night that clocks go forward' => ['2026-03-29', '03:30', '2026-03-29T03:30', '2026-03-29 01:30', []];
		yield 'the day after clocks go back' => ['2026-10-26', '00:00', '2026-10-26T00:00', '2026-10-25 23:00', []];
		yield 'midnight at the end' => ['2026-12-31', '24:00', '2027-01-01T00:00', '2026-12-31 23:00', []];
		yield 'a placeholder' => ['2048-01-01', '12:00', '2048-01-01T12:00', '2048-01-01 11:00', ['implausible']];
		yield 'before it was published' => ['2026-01-01', '12:00', '2026-01-01T12:00', '2026-01-01 11:00', ['before-publication']];
	}

	/** @param list<string> $warnings */
	#[DataProvider('published')]
	public function testWallTimeStaysAndTheInstantFollows(string $date, ?string $time, string $brussels, string $utc, array $warnings): void {
		$deadline = Deadline::of(DeadlineKind::Submission, WallTime::parse($date, $time), 'Europe/Brussels', '2026-01-15');
		self::assertSame(substr($date, 0, 10), $deadline->date);
		self::assertSame($time === null ? null : substr($time, 0, 5), $deadline->time);
		self::assertSame($brussels, $deadline->brussels());
		self::assertSame($utc, gmdate('Y-m-d H:i', $deadline->at));
		self::assertSame($warnings, array_map(static fn (DeadlineWarning $warning): string => $warning->value, $deadline->warnings));
	}

	public function testTheBuyersZoneDecides(): void {
		$deadline = Deadline::of(DeadlineKind::Submission, WallTime::parse('2026-07-15', '12:00'), BuyerZone::of('FIN'));
		self::assertSame(['Europe/Helsinki', '2026-07-15T11:00'], [$deadline->zone, $deadline->brussels()]);
		self::assertSame('Europe/Brussels', BuyerZone::of('XXX'));
	}

	public function testEveryDayThatExistsIsReadAndKeptAsItIs(): void {
		$this->forAll(Generators::choose(1900, 2999), Generators::choose(1, 12), Generators::choose(1, 31), Generators::choose(0, 23), Generators::choose(0, 59), Generators::choose(-14 * 60, 14 * 60))
			->then(function (int $year, int $month, int $day, int $hour, int $minute, int $offset): void {
				$date = sprintf('%04d-%02d-%02d', $year, $month, $day);
				$sign = $offset < 0 ? '-' : '+';
				$zone = sprintf('%s%02d:%02d', $sign, intdiv(abs($offset), 60), abs($offset) % 60);
				$time = sprintf('%02d:%02d', $hour, $minute);
				if (!checkdate($month, $day, $year)) {
					$this->refused($date);
					return;
				}
				$wall = WallTime::parse($date . $zone, $time . ':00' . $zone);
				self::assertSame([$date, $time, $zone], [$wall->date, $wall->time, $wall->offset]);
				$deadline = Deadline::of(DeadlineKind::Submission, $wall, 'Europe/Brussels');
				self::assertSame((new \DateTimeImmutable($date . 'T' . $time . $zone))->getTimestamp(), $deadline->at);
				$brussels = (new \DateTimeImmutable('@' . $deadline->at))->setTimezone(new \DateTimeZone('Europe/Brussels'));
				self::assertSame($brussels->format('Y-m-d\TH:i'), $deadline->brussels());
			});
	}

	/** @return iterable<string, array{string, ?string}> */
	public static function nonsense(): iterable {
		yield 'no day' => ['', null];
		yield '30 February' => ['2026-02-30', null];
		yield 'month 13' => ['2026-13-01', null];
		yield 'year 0' => ['0000-01-01', null];
		yield 'American' => ['12/31/2026', null];
		yield 'hour 25' => ['2026-12-31', '25:00'];
		yield 'minute 60' => ['2026-12-31', '12:60'];
		yield '24:01' => ['2026-12-31', '24:01'];
		yield 'offset of 99 hours' => ['2026-12-31+99:00', null];
		yield 'words' => ['tomorrow', 'noon'];
		yield 'a line break' => ["2026-12-31\n", "12:00\n+01:00"];
	}

	#[DataProvider('nonsense')]
	public function testNonsenseIsRefused(string $date, ?string $time): void {
		$this->expectException(InvalidValue::class);
		WallTime::parse($date, $time);
	}

	public function testTheFirstStepOfALotCountsAndTheLastLotCloses(): void {
		$deadlines = Deadlines::of([
			$this->lot(DeadlineKind::Questions, '2026-12-01', 'A'),
			$this->lot(DeadlineKind::Submission, '2027-02-01', 'A'),
			$this->lot(DeadlineKind::Participation, '2026-12-20', 'A'),
			$this->lot(DeadlineKind::Submission, '2027-01-10', 'B'),
		], ['A', 'B']);
		self::assertSame(['2026-12-20', '2027-01-10'], array_map(static fn (LotDeadline $one): string => $one->deadline->date, $deadlines->counting()));
		self::assertSame($deadlines->counting()[1]->deadline->at, $deadlines->closesAt());
		self::assertSame(Deadlines::NEVER, Deadlines::of([$this->lot(DeadlineKind::Questions, '2026-12-01', 'A')])->closesAt());
	}

	public function testADeadlineThatAllLotsShareIsToldOnce(): void {
		$deadlines = Deadlines::of([$this->lot(DeadlineKind::Submission, '2026-12-01', 'A'), $this->lot(DeadlineKind::Submission, '2026-12-01', 'B')], ['A', 'B']);
		self::assertCount(1, $deadlines->all);
		self::assertSame([], $deadlines->all[0]->lots);
	}

	private function lot(DeadlineKind $kind, string $date, string $lot): LotDeadline {
		return new LotDeadline(Deadline::of($kind, WallTime::parse($date, '12:00'), 'Europe/Brussels'), [$lot]);
	}

	private function refused(string $date): void {
		try {
			WallTime::parse($date);
			self::fail($date . ' was read');
		} catch (InvalidValue $value) {
			self::assertSame($date, $value->getMessage());
		}
	}
}
