<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Agenda;

/** A calendar as RFC 5545 writes it. Pure: the same events give the same bytes. */
final readonly class Calendar {
	/** SEQUENCE must grow with every change and fit 31 bits: seconds since 1 January 2020 */
	private const SEQUENCE_START = 1_577_836_800;
	private const START = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Smart Commons//Agenda//EN', 'CALSCALE:GREGORIAN'];

	/** @param list<CalendarEvent> $events */
	public function __construct(
		public string $name,
		public array $events,
	) {
	}

	/** To be read again and again from an address. */
	public function toString(): string {
		return $this->write([
			...self::START,
			'METHOD:PUBLISH',
			'NAME:' . self::text($this->name),
			'X-WR-CALNAME:' . self::text($this->name),
			'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
			'X-PUBLISHED-TTL:PT6H',
		]);
	}

	/** To be put into somebody's calendar once: a stored entry has no method (RFC 4791 section 4.1). */
	public function toEntry(): string {
		return $this->write(self::START);
	}

	/** @param list<string> $lines the first ones */
	private function write(array $lines): string {
		foreach ($this->zones() as $zone => [$from, $until]) {
			array_push($lines, ...Timezone::lines($zone, $from, $until));
		}
		foreach ($this->events as $event) {
			array_push($lines, ...self::event($event));
		}
		$lines[] = 'END:VCALENDAR';
		return implode('', array_map(static fn (string $line): string => self::fold($line) . "\r\n", $lines));
	}

	/**
	 * A text value (RFC 5545 section 3.3.11). Control characters have no place in it.
	 */
	public static function text(string $text): string {
		$text = str_replace(["\r\n", "\r"], "\n", mb_scrub($text, 'UTF-8'));
		$text = preg_replace('/[\x00-\x08\x0B-\x1F\x7F]/', '', $text) ?? '';
		return strtr($text, ['\\' => '\\\\', ';' => '\\;', ',' => '\\,', "\n" => '\\n']);
	}

	/** A line in pieces of at most 75 bytes (section 3.1), never cut inside a character. */
	public static function fold(string $line): string {
		$pieces = [];
		$room = 75;
		while (strlen($line) > $room) {
			$piece = mb_strcut($line, 0, $room, 'UTF-8');
			if ($piece === '') {
				break;
			}
			$pieces[] = $piece;
			$line = substr($line, strlen($piece));
			$room = 74;
		}
		$pieces[] = $line;
		return implode("\r\n ", $pieces);
	}

	/** @return array<string, array{int, int}> first and last moment per zone that an entry with a time stands in */
	private function zones(): array {
		// a calendar without any part is none (section 3.6)
		$zones = $this->events === [] ? ['Europe/Brussels' => [0, 0]] : [];
		foreach ($this->events as $event) {
			$date = $event->date;
			$zone = Timezone::of($date->zone)->getName();
			if (!$date->wholeDay && $zone !== 'UTC') {
				$last = max($date->startsAt, $date->endsAt ?? $date->startsAt);
				[$from, $until] = $zones[$zone] ?? [$date->startsAt, $last];
				$zones[$zone] = [min($from, $date->startsAt), max($until, $last)];
			}
		}
		return $zones;
	}

	/** @return list<string> */
	private static function event(CalendarEvent $event): array {
		$date = $event->date;
		$stamp = gmdate('Ymd\THis\Z', max(0, $event->changedAt));
		$lines = [
			'BEGIN:VEVENT',
			'UID:' . self::text($event->uid),
			'DTSTAMP:' . $stamp,
			'LAST-MODIFIED:' . $stamp,
			'SEQUENCE:' . max(0, min(2_147_483_647, $event->changedAt - self::SEQUENCE_START)),
			...self::times($event),
			'SUMMARY:' . self::text($event->title),
		];
		if ($event->text !== '') {
			$lines[] = 'DESCRIPTION:' . self::text($event->text);
		}
		if ($event->url !== '') {
			$lines[] = 'URL:' . str_replace(["\r", "\n"], '', $event->url);
		}
		if ($event->categories !== []) {
			$lines[] = 'CATEGORIES:' . implode(',', array_map(self::text(...), $event->categories));
		}
		// a deadline takes nobody's time
		$lines[] = 'TRANSP:' . ($date->endsAt === null || $date->wholeDay ? 'TRANSPARENT' : 'OPAQUE');
		foreach ($event->alarms ? Alarms::before($date) : [] as $before) {
			array_push($lines, 'BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:' . self::text($event->title), 'TRIGGER:' . $before, 'END:VALARM');
		}
		$lines[] = 'END:VEVENT';
		return $lines;
	}

	/** @return list<string> */
	private static function times(CalendarEvent $event): array {
		$date = $event->date;
		$zone = Timezone::of($date->zone);
		if ($date->wholeDay) {
			// DTEND is the first day that it is no longer
			$start = (new \DateTimeImmutable('@' . $date->startsAt))->setTimezone($zone);
			$last = (new \DateTimeImmutable('@' . max($date->startsAt, $date->endsAt ?? $date->startsAt)))->setTimezone($zone);
			return [
				'DTSTART;VALUE=DATE:' . $start->format('Ymd'),
				'DTEND;VALUE=DATE:' . $last->modify('+1 day')->format('Ymd'),
			];
		}
		$lines = ['DTSTART' . self::time($date->startsAt, $zone)];
		if ($date->endsAt !== null && $date->endsAt > $date->startsAt) {
			$lines[] = 'DTEND' . self::time($date->endsAt, $zone);
		}
		return $lines;
	}

	private static function time(int $at, \DateTimeZone $zone): string {
		$wall = (new \DateTimeImmutable('@' . $at))->setTimezone($zone)->format('Ymd\THis');
		// of an hour that comes twice, the wall time means the first (RFC 5545 section 3.3.5)
		return $zone->getName() === 'UTC' || Timezone::isSecond($at, $zone)
			? ':' . gmdate('Ymd\THis\Z', $at)
			: ';TZID=' . $zone->getName() . ':' . $wall;
	}
}
