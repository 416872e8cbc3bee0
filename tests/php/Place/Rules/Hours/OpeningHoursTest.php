<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Rules\Hours;

use OCA\SmartCommons\Place\Rules\Hours\Holidays;
use OCA\SmartCommons\Place\Rules\Hours\InvalidHours;
use OCA\SmartCommons\Place\Rules\Hours\OpeningHours;
use OCA\SmartCommons\Place\Rules\Hours\OsmReader;
use OCA\SmartCommons\Place\Rules\Hours\OsmWriter;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class OpeningHoursTest extends TestCase {
	/** @return list<array{hours: array<string, mixed>, osm: string, moments: list<array{date: string, time: string, open: bool}>}> */
	private static function examples(): array {
		/** @var list<array{hours: array<string, mixed>, osm: string, moments: list<array{date: string, time: string, open: bool}>}> */
		return json_decode((string)file_get_contents(dirname(__DIR__, 4) . '/fixtures/places/hours.json'), true, 32, JSON_THROW_ON_ERROR);
	}

	public function testMeansTheSameAsInTheBrowserAndInOpenStreetMap(): void {
		foreach (self::examples() as ['hours' => $given, 'osm' => $osm, 'moments' => $moments]) {
			$hours = OpeningHours::fromArray($given);
			$read = OsmReader::read($osm);
			self::assertNotNull($read, $osm);
			foreach ($moments as ['date' => $date, 'time' => $time, 'open' => $open]) {
				$at = self::at("$date $time");
				self::assertSame($open, $hours->isOpen($at), "$osm on $date $time");
				self::assertSame($open, $read->isOpen($at), "$osm as read, on $date $time");
			}
			self::assertSame($hours->toArray(), OpeningHours::fromArray($hours->toArray())->toArray());
			$again = OsmReader::read(OsmWriter::write($hours));
			self::assertNotNull($again);
			self::assertSame(OsmWriter::write($hours), OsmWriter::write($again));
		}
	}

	public function testChangesWhenItSaysSoAndNotBefore(): void {
		foreach (self::examples() as ['hours' => $given, 'moments' => $moments]) {
			$hours = OpeningHours::fromArray($given);
			foreach ($moments as ['date' => $date, 'time' => $time]) {
				$at = self::at("$date $time");
				$next = $hours->nextChange($at);
				if ($next !== null) {
					self::assertGreaterThan($at, $next);
					self::assertSame(!$hours->isOpen($at), $hours->isOpen($next));
					self::assertSame($hours->isOpen($at), $hours->isOpen($next - 1));
				}
			}
		}
	}

	public function testGoesOverMidnightAndOverBothChangesOfTheClock(): void {
		$hours = OpeningHours::fromArray(['periods' => [['week' => ['sa' => [['from' => '22:00', 'until' => '03:30']]]]]]);
		foreach ([
			'2026-03-28T20:59:59Z' => false, '2026-03-28T21:00:00Z' => true, '2026-03-29T01:29:59Z' => true, '2026-03-29T01:30:00Z' => false,
			'2026-10-24T19:59:59Z' => false, '2026-10-24T20:00:00Z' => true, '2026-10-25T02:29:59Z' => true, '2026-10-25T02:30:00Z' => false,
		] as $moment => $open) {
			self::assertSame($open, $hours->isOpen((int)strtotime($moment)), $moment);
		}
	}

	public function testTellsWhenItIsOpenFromNowOn(): void {
		$hours = OpeningHours::fromArray(['periods' => [['week' => ['fr' => [['from' => '22:00', 'until' => '02:00']], 'su' => [['from' => '10:00', 'until' => '12:00']]]]]]);
		$at = self::at('2026-10-24 01:00');
		self::assertSame(
			[[self::at('2026-10-23 22:00'), self::at('2026-10-24 02:00')], [self::at('2026-10-25 10:00'), self::at('2026-10-25 12:00')]],
			$hours->openings($at, 3),
		);
		self::assertSame([], OpeningHours::fromArray(['appointment' => true])->openings($at, 28));
	}

	public function testWithoutFixedHoursNobodyKnows(): void {
		foreach ([[], ['appointment' => true], ['comment' => 'ring the bell'], ['periods' => [['week' => []]]]] as $given) {
			$hours = OpeningHours::fromArray($given);
			self::assertNull($hours->isOpen(1_790_000_000));
			self::assertNull($hours->nextChange(1_790_000_000));
		}
	}

	/** @return iterable<string, array{array<array-key, mixed>}> */
	public static function wrong(): iterable {
		$week = static fn (mixed $ranges): array => ['periods' => [['week' => ['mo' => $ranges]]]];
		yield 'no such time' => [$week([['from' => '25:00', 'until' => '26:00']])];
		yield 'begins at the end of the day' => [$week([['from' => '24:00', 'until' => '02:00']])];
		yield 'a time that is a number' => [$week([['from' => 900, 'until' => 1700]])];
		yield 'ranges that are a text' => [$week('09:00-17:00')];
		yield 'more than fits' => [$week(array_fill(0, 9, ['from' => '09:00', 'until' => '10:00']))];
		yield 'no such day of the week' => [['periods' => [['week' => ['xx' => []]]]]];
		yield 'no such day of the year' => [['periods' => [['from' => '02-30', 'until' => '03-01', 'week' => []]]]];
		yield 'half a season' => [['periods' => [['from' => '02-01', 'week' => []]]]];
		yield 'the sixth of a month' => [['periods' => [['monthly' => [['nth' => 6, 'day' => 'mo', 'ranges' => []]]]]]];
		yield 'no such date' => [['exceptions' => [['from' => '2026-02-29', 'ranges' => []]]]];
		yield 'ends before it begins' => [['exceptions' => [['from' => '2026-03-02', 'until' => '2026-03-01', 'ranges' => []]]]];
		yield 'another word for holidays' => [['holidays' => 'perhaps']];
		yield 'something else' => [['open' => true]];
		yield 'a comment that is no text' => [['comment' => ['x']]];
	}

	/** @param array<array-key, mixed> $given */
	#[DataProvider('wrong')]
	public function testRefusesWhatCannotBe(array $given): void {
		$this->expectException(InvalidHours::class);
		OpeningHours::fromArray($given);
	}

	public function testReadsWhatPeopleWriteInOpenStreetMap(): void {
		foreach ([
			'Mo-Fr 9:00-12:00,13:00-17:00; We 09:00-12:00; PH off' => 'Mo,Tu,Th,Fr 09:00-12:00,13:00-17:00; We 09:00-12:00; PH off',
			'24/7' => 'Mo-Su 00:00-24:00',
			'Fr-Mo 22:00-02:00' => 'Mo,Fr-Su 22:00-02:00',
			'Mo 10:00-12:00, We 14:00-16:00' => 'Mo 10:00-12:00; We 14:00-16:00',
			'PH,Su off; Mo-Sa 10:00-18:00' => 'Mo-Sa 10:00-18:00; Su off; PH off',
			'Jul-Aug Mo-Fr 10:00-12:00' => 'Jul 01-Aug 31 Mo-Fr 10:00-12:00',
			'Feb 10:00-12:00' => 'Feb 01-Feb 29 Mo-Su 10:00-12:00',
			'Sa[1-2] 10:00-12:00; Sa off' => 'Sa off',
			'2026 Dec 24-2027 Jan 02 off; Tu 10:00-18:00' => 'Tu 10:00-18:00; 2026 Dec 24-2027 Jan 02 off',
			'2026 Dec 24-31 off' => '2026 Dec 24-2026 Dec 31 off',
			'Mo 10:00-12:00 "in the yard; ring" || "by appointment"' => 'Mo 10:00-12:00 || "by appointment" || "in the yard; ring"',
		] as $written => $meant) {
			$hours = OsmReader::read($written);
			self::assertNotNull($hours, $written);
			self::assertSame($meant, OsmWriter::write($hours), $written);
		}
	}

	public function testDoesNotGuessAtWhatItCannotSay(): void {
		foreach (['', 'Mo-Fr sunrise-sunset', 'SH off', 'PH 10:00-12:00', 'week 1-10 Mo 10:00-12:00', 'Mo 25:00-26:00', 'lundi 9h-17h', 'ma-vr 9u-17u', 'Mo 10:00+', 'Mo-Fr', 'Feb 30 off', str_repeat('Mo 10:00-12:00;', 100)] as $written) {
			self::assertNull(OsmReader::read($written), $written);
		}
	}

	public function testEasterAndWhatHangsOnIt(): void {
		self::assertSame('2038-04-25', Holidays::easter(2038)->format('Y-m-d'));
		foreach (['2026-04-06' => true, '2026-05-14' => true, '2026-05-25' => true, '2026-07-21' => true, '2026-04-05' => false, '2026-11-15' => false, '2026-12-26' => false] as $date => $is) {
			self::assertSame($is, Holidays::has($date), $date);
		}
		$in2027 = 0;
		for ($day = new \DateTimeImmutable('2027-01-01'); $day->format('Y') === '2027'; $day = $day->modify('+1 day')) {
			$in2027 += Holidays::has($day->format('Y-m-d')) ? 1 : 0;
		}
		self::assertSame(10, $in2027);
	}

	private static function at(string $wall): int {
		return (new \DateTimeImmutable($wall, new \DateTimeZone('Europe/Brussels')))->getTimestamp();
	}
}
