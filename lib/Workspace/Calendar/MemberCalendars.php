<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Calendar;

use OCP\Calendar\ICalendar;
use OCP\Calendar\ICalendarIsEnabled;
use OCP\Calendar\ICalendarIsWritable;
use OCP\Calendar\ICreateFromString;
use OCP\Calendar\IManager;
use Psr\Log\LoggerInterface;

/**
 * The calendars of members through the server's calendar interface. That can add an entry and find it again; it can
 * neither change nor remove one: the member's browser does that by CalDAV.
 */
final class MemberCalendars {
	private const PRINCIPAL = 'principals/users/';
	/** the one that everybody has from the first login on */
	private const USUAL = 'personal';

	public function __construct(
		private readonly IManager $manager,
		private readonly LoggerInterface $logger,
	) {
	}

	/** @return list<MemberCalendar> into which may be written, the usual one first; none where the server has no calendars */
	public function of(string $uid): array {
		return array_map(self::describe(...), $this->writable($uid));
	}

	/**
	 * The entry with one of these UIDs, in whichever calendar the member has it now.
	 *
	 * @param list<string> $eventUids
	 */
	public function find(string $uid, array $eventUids): ?Entry {
		$calendars = $this->writable($uid);
		foreach ($eventUids as $eventUid) {
			$entry = $this->entry($calendars, $eventUid);
			if ($entry !== null) {
				return $entry;
			}
		}
		return null;
	}

	/** @param list<ICreateFromString> $calendars */
	private function entry(array $calendars, string $eventUid): ?Entry {
		foreach ($calendars as $calendar) {
			try {
				/** @var mixed $found */
				$found = $calendar->search('', [], ['uid' => $eventUid, 'types' => ['VEVENT']], 1)[0] ?? null;
			} catch (\Throwable $error) {
				$this->logger->warning('A calendar could not be searched', ['app' => 'smartcommons', 'exception' => $error]);
				continue;
			}
			/** @var mixed $file */
			$file = is_array($found) && ($found['uid'] ?? null) === $eventUid ? $found['uri'] ?? null : null;
			if (is_array($found) && is_string($file)) {
				return new Entry(self::describe($calendar), $eventUid, $file, self::start($found));
			}
		}
		return null;
	}

	/**
	 * @param string $file name within the calendar, ending in `.ics`
	 * @throws CalendarRefused
	 */
	public function write(string $uid, string $calendarUri, string $file, string $ics): void {
		foreach ($this->writable($uid) as $calendar) {
			if ($calendar->getUri() !== $calendarUri) {
				continue;
			}
			try {
				$calendar->createFromString($file, $ics);
				return;
			} catch (\Throwable $error) {
				// what the server's calendar throws isn't all of the public interface
				$this->logger->info('A calendar refused an entry', ['app' => 'smartcommons', 'exception' => $error]);
				throw new CalendarRefused($error->getMessage(), 0, $error);
			}
		}
		throw new CalendarRefused('There is no such calendar');
	}

	/** @return list<ICreateFromString> */
	private function writable(string $uid): array {
		$calendars = array_values(array_filter(
			$this->manager->getCalendarsForPrincipal(self::PRINCIPAL . $uid),
			static fn (ICalendar $calendar): bool => $calendar instanceof ICreateFromString
				&& !$calendar->isDeleted()
				&& (!$calendar instanceof ICalendarIsWritable || $calendar->isWritable())
				&& (!$calendar instanceof ICalendarIsEnabled || $calendar->isEnabled()),
		));
		usort($calendars, static fn (ICalendar $a, ICalendar $b): int => ($b->getUri() === self::USUAL) <=> ($a->getUri() === self::USUAL));
		/** @var list<ICreateFromString> $calendars */
		return $calendars;
	}

	private static function describe(ICalendar $calendar): MemberCalendar {
		$name = $calendar->getDisplayName();
		return new MemberCalendar($calendar->getUri(), $name === null || $name === '' ? $calendar->getUri() : $name, substr($calendar->getDisplayColor() ?? '', 0, 7));
	}

	/** @param array<array-key, mixed> $found */
	private static function start(array $found): ?\DateTimeInterface {
		/** @var mixed $start */
		$start = $found['objects'][0]['DTSTART'][0] ?? null;
		return $start instanceof \DateTimeInterface ? $start : null;
	}
}
