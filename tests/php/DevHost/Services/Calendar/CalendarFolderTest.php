<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Services\Calendar;

use OCP\Calendar\Exceptions\CalendarException;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;
use SmartCommons\DevHost\Kernel\HostConfig;
use SmartCommons\DevHost\Services\Calendar\CalendarFolder;
use SmartCommons\DevHost\Services\Calendar\DiskCalendar;
use SmartCommons\DevHost\Services\Calendar\IcsEntry;

#[CoversClass(CalendarFolder::class)]
#[CoversClass(DiskCalendar::class)]
#[CoversClass(IcsEntry::class)]
final class CalendarFolderTest extends TestCase {
	private string $data;
	private CalendarFolder $folder;

	protected function setUp(): void {
		$this->data = sys_get_temp_dir() . '/calendars-' . bin2hex(random_bytes(6));
		$this->folder = new CalendarFolder(new HostConfig($this->data, $this->data, $this->data, 'smartcommons'));
	}

	protected function tearDown(): void {
		exec('rm -rf ' . escapeshellarg($this->data));
	}

	public function testEverybodyHasACalendarAndMayMakeMore(): void {
		self::assertSame(['personal'], $this->folder->calendars('ann'));
		self::assertTrue($this->folder->make('ann', 'work', 'Work'));
		self::assertFalse($this->folder->make('ann', 'work', 'Work'));
		self::assertSame(['personal', 'work'], $this->folder->calendars('ann'));
		self::assertSame(['personal'], $this->folder->calendars('bob'));
	}

	public function testAnEntryIsAddedFoundAndNotAddedTwice(): void {
		$this->folder->calendars('ann');
		$calendar = new DiskCalendar($this->folder, 'ann', 'personal');
		$calendar->createFromString('a.ics', self::ics('one', 'DTSTART;TZID=Europe/Brussels:20270328T100000'));
		$found = $calendar->search('', [], ['uid' => 'one'], 1)[0];
		self::assertSame(['one', 'a.ics'], [$found['uid'], $found['uri']]);
		self::assertSame('2027-03-28T08:00:00+00:00', $found['objects'][0]['DTSTART'][0]->setTimezone(new \DateTimeZone('UTC'))->format('c'));
		self::assertSame([], $calendar->search('', [], ['uid' => 'two']));
		self::assertCount(1, $calendar->search('titel, met'));
		foreach (['a.ics', 'b.ics'] as $file) {
			try {
				$calendar->createFromString($file, self::ics('one', 'DTSTART;VALUE=DATE:20270328'));
				self::fail('It took the same UID twice');
			} catch (CalendarException $error) {
				self::assertStringContainsString('already exists', $error->getMessage());
			}
		}
	}

	public function testTheBinKeepsAUidUnlessItIsDeletedForGood(): void {
		$this->folder->calendars('ann');
		$ics = self::ics('one', 'DTSTART:20270328T080000Z');
		$this->folder->write('ann', 'personal', 'a.ics', $ics);
		$this->folder->delete('ann', 'personal', 'a.ics', true);
		$this->folder->write('ann', 'personal', 'a.ics', $ics);
		$this->folder->delete('ann', 'personal', 'a.ics', false);
		self::assertSame([], $this->folder->entries('ann', 'personal'));
		$this->expectException(\InvalidArgumentException::class);
		$this->folder->write('ann', 'personal', 'a.ics', $ics);
	}

	public function testNamesDoNotLeadOutOfTheFolder(): void {
		foreach (['../bob', '..', '', 'a/b', ".name", "a\n"] as $name) {
			try {
				$this->folder->make('ann', $name, 'x');
				self::fail('It took ' . $name);
			} catch (\InvalidArgumentException $error) {
				self::assertStringStartsWith('Not a name', $error->getMessage());
			}
		}
	}

	public function testWhatIsNoEntryIsRefused(): void {
		$this->expectException(\InvalidArgumentException::class);
		IcsEntry::read("BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nUID:x\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n");
	}

	private static function ics(string $uid, string $start): string {
		return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:" . $uid . "\r\n" . $start . "\r\nSUMMARY:Een titel\\, met e\r\n en vouw\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
	}
}
