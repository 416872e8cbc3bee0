<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Calendar;

use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\ItemDate;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Problem\Problems;
use OCA\SmartCommons\Tests\Workspace\Shown\ShownTestCase;
use OCA\SmartCommons\Workspace\Calendar\CalendarBridge;
use OCA\SmartCommons\Workspace\Calendar\CalendarRefused;
use OCA\SmartCommons\Workspace\Calendar\Entry;
use OCA\SmartCommons\Workspace\Calendar\ItemCalendar;
use OCA\SmartCommons\Workspace\Calendar\MemberCalendar;
use OCA\SmartCommons\Workspace\Calendar\MemberCalendars;
use OCP\App\IAppManager;
use OCP\Calendar\IManager;
use OCP\Security\ISecureRandom;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use Psr\Log\NullLogger;
use SmartCommons\DevHost\Services\Calendar\IcsEntry;

#[CoversClass(ItemCalendar::class)]
#[CoversClass(MemberCalendars::class)]
#[CoversClass(MemberCalendar::class)]
#[CoversClass(CalendarBridge::class)]
#[CoversClass(CalendarRefused::class)]
#[CoversClass(Entry::class)]
final class ItemCalendarTest extends ShownTestCase {
	private MemoryCalendar $personal;
	private MemoryCalendar $work;
	/** @var list<MemoryCalendar> */
	private array $calendars;

	protected function setUp(): void {
		parent::setUp();
		$this->work = new MemoryCalendar('work');
		$this->personal = new MemoryCalendar('personal');
		$this->calendars = [$this->work, new MemoryCalendar('birthdays', writable: false), new MemoryCalendar('off', enabled: false), new MemoryCalendar('gone', deleted: true), $this->personal];
	}

	public function testOnlyCalendarsThatTakeSomethingAreOffered(): void {
		self::assertSame(['personal', 'work'], array_map(static fn (MemberCalendar $one): string => $one->uri, $this->memberCalendars()->of('ann')));
		self::assertSame('#0082c9', $this->memberCalendars()->of('ann')[0]->color);
	}

	public function testPutsWhatIsStillToComeIntoTheUsualCalendarOnce(): void {
		$this->call(1, [$this->deadline('2026-11-01 12:00'), new ItemDate('questions', $this->now + 3600, label: 'Vragen'), $this->deadline()]);
		$first = $this->add();
		self::assertSame([['questions', 'current', 'Personal'], ['submission', 'current', 'Personal']], $this->states($first));
		self::assertCount(2, $this->personal->entries);
		self::assertSame($first, $this->add());
		$entry = IcsEntry::read($this->personal->entries['smartcommons-call-1-submission.ics']);
		self::assertSame('smartcommons-call-1-submission@oc1', $entry->uid());
		self::assertSame('2026-12-04 12:00', $entry->start()?->format('Y-m-d H:i'));
		self::assertSame('Deadline: Muziek in het park', $entry->text('SUMMARY'));
		self::assertStringNotContainsString('METHOD', $this->personal->entries['smartcommons-call-1-submission.ics']);
	}

	public function testFindsItWhereTheMemberMovedItAndSeesThatItIsOld(): void {
		$this->call(1, [$this->deadline()]);
		$this->add();
		$this->work->entries = $this->personal->entries;
		$this->personal->entries = [];
		self::assertSame([['submission', 'current', 'Work']], $this->states($this->read()));
		$this->call(1, [$this->deadline('2026-12-05 12:00')]);
		$old = $this->read();
		self::assertSame([['submission', 'old', 'Work']], $this->states($old));
		self::assertSame('calendars/ann/work/smartcommons-call-1-submission.ics', $old['dates'][0]['path']);
		$this->work->entries['smartcommons-call-1-submission.ics'] = (string)$old['dates'][0]['ics'];
		self::assertSame([['submission', 'current', 'Work']], $this->states($this->read()));
		self::assertNull($this->read()['dates'][0]['ics']);
	}

	public function testComesBackUnderAnotherUidWhenItLiesInTheBin(): void {
		$this->call(1, [$this->deadline()]);
		$this->personal->bin = ['smartcommons-call-1-submission@oc1'];
		self::assertSame([['submission', 'current', 'Personal']], $this->states($this->add()));
		self::assertSame(['smartcommons-call-1-submission-again.ics'], array_keys($this->personal->entries));
		$this->call(1, [$this->deadline('2026-12-05 12:00')]);
		self::assertStringContainsString('UID:smartcommons-call-1-submission-again@oc1', (string)$this->read()['dates'][0]['ics']);
		$this->personal->bin[] = 'smartcommons-call-1-submission-again@oc1';
		$this->personal->entries = [];
		self::assertSame('calendar-refused', $this->problem(fn () => $this->add()));
	}

	public function testSaysWhatIsWrong(): void {
		$this->call(1, [$this->deadline('2026-11-01 12:00')]);
		self::assertSame('no-dates', $this->problem(fn () => $this->add()));
		self::assertSame('no-dates', $this->problem(fn () => $this->service()->file(new ItemRef('call', 1), $this->reader)));
		self::assertSame(['calendars' => [], 'dates' => []], $this->read());
		$this->call(1, [$this->deadline()], Audience::groups([7]));
		self::assertSame('invalid', $this->problem(fn () => $this->add('birthdays')));
		$this->reader = new Reader('eve');
		self::assertSame('not-found', $this->problem(fn () => $this->read()));
		self::assertSame('not-found', $this->problem(fn () => $this->add()));
		$this->reader = new Reader('ann', [7]);
		$this->calendars = [];
		self::assertSame('no-calendar', $this->problem(fn () => $this->add()));
		self::assertStringContainsString('DTSTART;TZID=Europe/Brussels:20261204T120000', $this->service()->file(new ItemRef('call', 1), $this->reader));
	}

	#[DataProvider('starts')]
	public function testKnowsWhetherAnEntryIsAtTheSameMoment(string $dtstart, bool $wholeDay, bool $same): void {
		$start = IcsEntry::read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x\r\n" . $dtstart . "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")->start();
		$entry = new Entry(new MemberCalendar('personal', 'Personal', ''), 'x', 'x.ics', $start);
		self::assertSame($same, $entry->isAt($this->deadline($wholeDay ? '2027-03-28 00:00' : '2027-03-28 10:00', $wholeDay)));
	}

	/** @return iterable<array{string, bool, bool}> */
	public static function starts(): iterable {
		yield ['DTSTART;TZID=Europe/Brussels:20270328T100000', false, true];
		yield 'as another program wrote it' => ['DTSTART:20270328T080000Z', false, true];
		yield 'an hour off' => ['DTSTART:20270328T090000Z', false, false];
		yield ['DTSTART;VALUE=DATE:20270328', true, true];
		yield ['DTSTART;VALUE=DATE:20270329', true, false];
		yield 'an hour that is gone' => ['DTSTART;TZID=Europe/Brussels:20270328T100000', true, false];
	}

	public function testAnAdministratorGetsASignOfLife(): void {
		$apps = $this->createStub(IAppManager::class);
		$random = $this->createStub(ISecureRandom::class);
		$random->method('generate')->willReturn('abcdefghij');
		$bridge = new CalendarBridge($this->memberCalendars(), $apps, $this->clock(), $random);
		self::assertStringContainsString('“Personal”', $bridge->test('ann', $this->l10n()));
		self::assertSame('2026-12-02 10:00', IcsEntry::read($this->personal->entries['smartcommons-test-abcdefghij.ics'])->start()?->format('Y-m-d H:i'));
		self::assertSame('partly', $bridge->state($this->l10n())->state);
		self::assertSame('calendar-refused', $this->problem(fn () => $bridge->test('ann', $this->l10n())), 'the same name twice');
		$this->calendars = [];
		self::assertSame('no-calendar', $this->problem(fn () => $bridge->test('ann', $this->l10n())));
	}

	/**
	 * @param array<array-key, mixed> $answer
	 * @return list<array{string, string, ?string}>
	 */
	private function states(array $answer): array {
		return array_map(static fn (array $date): array => [$date['what'], $date['state'], $date['calendar']], $answer['dates']);
	}

	/** @return array<string, mixed> */
	private function read(): array {
		return $this->service()->read(new ItemRef('call', 1), $this->reader);
	}

	/** @return array<string, mixed> */
	private function add(?string $calendar = null): array {
		return $this->service()->add(new ItemRef('call', 1), $calendar, $this->reader);
	}

	private function service(): ItemCalendar {
		return new ItemCalendar($this->items, $this->memberCalendars(), $this->events(), $this->clock(), new Problems($this->l10n()), $this->l10n());
	}

	private function memberCalendars(): MemberCalendars {
		$manager = $this->createStub(IManager::class);
		$manager->method('getCalendarsForPrincipal')->willReturnCallback(fn (string $principal): array => $principal === 'principals/users/ann' ? $this->calendars : []);
		return new MemberCalendars($manager, new NullLogger());
	}

	private function problem(callable $do): string {
		try {
			$do();
		} catch (Problem $problem) {
			return $problem->problem;
		}
		return '';
	}
}
