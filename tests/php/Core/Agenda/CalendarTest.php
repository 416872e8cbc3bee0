<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Agenda;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Core\Agenda\Alarms;
use OCA\SmartCommons\Core\Agenda\Calendar;
use OCA\SmartCommons\Core\Agenda\CalendarEvent;
use OCA\SmartCommons\Core\Agenda\Timezone;
use OCA\SmartCommons\Core\Item\ItemDate;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

#[CoversClass(Alarms::class)]
#[CoversClass(Calendar::class)]
#[CoversClass(Timezone::class)]
final class CalendarTest extends TestCase {
	use TestTrait;

	public function testWritesAnEntry(): void {
		$lines = $this->lines($this->event(new ItemDate('submission', (int)strtotime('2026-12-04T12:00:00+01:00'))));
		self::assertSame('BEGIN:VCALENDAR', $lines[0]);
		self::assertContains('VERSION:2.0', $lines);
		self::assertContains('DTSTART;TZID=Europe/Brussels:20261204T120000', $lines);
		self::assertContains('UID:smartcommons-call-1-submission@cloud.example', $lines);
		self::assertContains('DTSTAMP:20261101T080000Z', $lines);
		self::assertContains('LAST-MODIFIED:20261101T080000Z', $lines);
		self::assertContains('SUMMARY:Titel\\; met\\, tekens \\\\ en\\nregel', $lines);
		self::assertContains('URL:https://cloud.example/calls/1', $lines);
		self::assertContains('TRANSP:TRANSPARENT', $lines);
		self::assertSame('END:VCALENDAR', $lines[count($lines) - 1]);
		self::assertSame([], preg_grep('/^DTEND/', $lines));
	}

	public function testEveryLineEndsWithCrLf(): void {
		$text = (new Calendar('A', [$this->event(new ItemDate('x', 0))]))->toString();
		self::assertStringEndsWith("END:VCALENDAR\r\n", $text);
		self::assertSame(substr_count($text, "\n"), substr_count($text, "\r\n"));
	}

	#[DataProvider('clocks')]
	public function testKeepsTheWallTimeAroundBothChangesOfTheClock(string $moment, string $line, string $zone = 'Europe/Brussels'): void {
		$at = (int)strtotime($moment);
		$lines = $this->lines($this->event(new ItemDate('x', $at, zone: $zone)));
		self::assertContains('DTSTART' . $line, $lines);
		if (str_contains($line, 'TZID')) {
			self::assertSame($at, self::resolve($lines, substr($line, strrpos($line, ':') + 1)));
		}
	}

	/** @return iterable<array{0: string, 1: string, 2?: string}> */
	public static function clocks(): iterable {
		yield ['2026-03-29T00:59:59Z', ';TZID=Europe/Brussels:20260329T015959'];
		yield ['2026-03-29T01:00:00Z', ';TZID=Europe/Brussels:20260329T030000'];
		yield ['2026-10-24T22:00:00Z', ';TZID=Europe/Brussels:20261025T000000'];
		yield ['2026-10-25T00:30:00Z', ';TZID=Europe/Brussels:20261025T023000'];
		yield ['2026-10-25T01:30:00Z', ':20261025T013000Z'];
		yield ['2026-10-25T02:00:00Z', ';TZID=Europe/Brussels:20261025T030000'];
		yield ['2026-10-25T03:00:00Z', ';TZID=Europe/Brussels:20261025T040000'];
		yield ['2027-07-01T10:00:00Z', ';TZID=Europe/Brussels:20270701T120000'];
		yield ['2026-12-04T12:00:00Z', ';TZID=America/New_York:20261204T070000', 'America/New_York'];
		yield ['2026-12-04T12:00:00Z', ';TZID=Asia/Kolkata:20261204T173000', 'Asia/Kolkata'];
		yield ['2026-12-04T12:00:00Z', ':20261204T120000Z', 'UTC'];
		yield ['2026-12-04T12:00:00Z', ';TZID=Europe/Brussels:20261204T130000', 'Nowhere/AtAll'];
		yield ['2026-12-04T12:00:00Z', ';TZID=Europe/Brussels:20261204T130000', '+02:00'];
	}

	public function testAWholeDayHasNoTime(): void {
		$brussels = new \DateTimeZone('Europe/Brussels');
		$midnight = (new \DateTimeImmutable('2026-10-25 00:00', $brussels))->getTimestamp();
		$lines = $this->lines($this->event(new ItemDate('x', $midnight, wholeDay: true)));
		self::assertContains('DTSTART;VALUE=DATE:20261025', $lines);
		self::assertContains('DTEND;VALUE=DATE:20261026', $lines);
		self::assertNotContains('BEGIN:VTIMEZONE', $lines);
	}

	/** @param list<string> $expected */
	#[DataProvider('warnings')]
	public function testWarnsBeforehand(ItemDate $date, array $expected): void {
		$event = new CalendarEvent('u', 'Titel; twee', $date, 0, categories: ['Film, Gent', 'Podium'], alarms: true);
		$lines = $this->lines($event);
		self::assertSame($expected, array_values(preg_grep('/^TRIGGER/', $lines) ?: []));
		self::assertSame(count($expected), count(preg_grep('/^(BEGIN|END):VALARM$/', $lines) ?: []) / 2);
		self::assertContains('DESCRIPTION:Titel\\; twee', $lines);
		self::assertContains('CATEGORIES:Film\\, Gent,Podium', $lines);
		self::assertNotContains('BEGIN:VALARM', $this->lines(new CalendarEvent('u', 't', $date, 0)));
	}

	/** @return iterable<string, array{ItemDate, list<string>}> */
	public static function warnings(): iterable {
		yield 'a deadline' => [new ItemDate('x', 1_790_000_000), ['TRIGGER:-P7D', 'TRIGGER:-P1D']];
		yield 'a day, at nine in the morning' => [new ItemDate('x', 1_790_000_000, wholeDay: true), ['TRIGGER:-P6DT15H', 'TRIGGER:-PT15H']];
		yield 'a meeting' => [new ItemDate('x', 1_790_000_000, 1_790_003_600), ['TRIGGER:-PT1H']];
	}

	public function testAnEntryToBeStoredHasNoMethod(): void {
		$text = (new Calendar('A', [$this->event(new ItemDate('x', 1_790_000_000))]))->toEntry();
		self::assertStringNotContainsString('METHOD', $text);
		self::assertStringNotContainsString('NAME:A', $text);
		self::assertStringContainsString('BEGIN:VEVENT', $text);
	}

	public function testSomethingThatLastsHasAnEnd(): void {
		$at = (int)strtotime('2026-12-04T12:00:00Z');
		$lines = $this->lines($this->event(new ItemDate('x', $at, $at + 5400)));
		self::assertContains('DTEND;TZID=Europe/Brussels:20261204T143000', $lines);
		self::assertContains('TRANSP:OPAQUE', $lines);
	}

	public function testALaterChangeHasAHigherSequence(): void {
		$sequence = fn (int $changedAt): int => (int)substr(array_values(preg_grep('/^SEQUENCE:/', $this->lines(new CalendarEvent('u', 't', new ItemDate('x', 0), $changedAt))) ?: [])[0], 9);
		self::assertGreaterThan($sequence(1_790_000_000), $sequence(1_790_000_001));
		self::assertSame(0, $sequence(0));
		self::assertLessThanOrEqual(2_147_483_647, $sequence(9_999_999_999));
	}

	public function testTheSameEventsGiveTheSameBytes(): void {
		$make = fn (): string => (new Calendar('A', [$this->event(new ItemDate('x', 1_790_000_000))]))->toString();
		self::assertSame($make(), $make());
	}

	public function testFoldedLinesAreShortWholeAndComeBack(): void {
		$this->forAll(Generators::seq(Generators::elements(['a', 'é', '€', '😀', ' ', ',', 'langwoord', '\\'])))
			->then(static function (array $letters): void {
				$line = 'SUMMARY:' . implode('', array_map(strval(...), $letters));
				$folded = Calendar::fold($line);
				foreach (explode("\r\n", $folded) as $piece) {
					self::assertLessThanOrEqual(75, strlen($piece));
					self::assertTrue(mb_check_encoding($piece, 'UTF-8'));
				}
				self::assertSame($line, str_replace("\r\n ", '', $folded));
			});
	}

	public function testEscapedTextComesBackAndHidesNoLine(): void {
		$this->forAll(Generators::string())->then(static function (string $text): void {
			$text = mb_scrub($text);
			$escaped = Calendar::text($text);
			self::assertDoesNotMatchRegularExpression('/[\x00-\x08\x0A-\x1F\x7F]/', $escaped);
			self::assertSame(
				preg_replace('/[\x00-\x08\x0B-\x1F\x7F]/', '', str_replace(["\r\n", "\r"], "\n", $text)),
				preg_replace_callback('/\\\\(.)/s', static fn (array $match): string => strtolower($match[1]) === 'n' ? "\n" : $match[1], $escaped),
			);
		});
		self::assertSame('a\\nBEGIN:VEVENT', Calendar::text("a\r\nBEGIN:VEVENT"));
	}

	private function event(ItemDate $date): CalendarEvent {
		return new CalendarEvent(
			'smartcommons-call-1-' . $date->what . '@cloud.example',
			"Titel; met, tekens \\ en\nregel",
			$date,
			(int)strtotime('2026-11-01T08:00:00Z'),
			'Tekst',
			'https://cloud.example/calls/1',
		);
	}

	/** @return list<string> unfolded */
	private function lines(CalendarEvent $event): array {
		return explode("\r\n", rtrim(str_replace("\r\n ", '', (new Calendar('Agenda', [$event]))->toString())));
	}

	/**
	 * The moment of a wall time by the file's own VTIMEZONE, as a calendar program reckons it.
	 *
	 * @param list<string> $lines
	 */
	private static function resolve(array $lines, string $wall): int {
		$local = (int)(\DateTimeImmutable::createFromFormat('!Ymd\THis', $wall, new \DateTimeZone('UTC')) ?: throw new \LogicException())->getTimestamp();
		$offset = null;
		$start = 0;
		$latest = PHP_INT_MIN;
		foreach ($lines as $line) {
			if (preg_match('/^DTSTART:(\d{8}T\d{6})$/', $line, $match) === 1) {
				$start = (int)(\DateTimeImmutable::createFromFormat('!Ymd\THis', $match[1], new \DateTimeZone('UTC')) ?: throw new \LogicException())->getTimestamp();
			}
			if (preg_match('/^TZOFFSETTO:([+-])(\d\d)(\d\d)$/', $line, $match) === 1 && $start <= $local && $start > $latest) {
				$latest = $start;
				$offset = ($match[1] === '-' ? -1 : 1) * ((int)$match[2] * 3600 + (int)$match[3] * 60);
			}
		}
		self::assertNotNull($offset);
		return $local - $offset;
	}
}
