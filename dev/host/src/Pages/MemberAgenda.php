<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

use SmartCommons\DevHost\Services\Calendar\CalendarFolder;
use SmartCommons\DevHost\Services\Calendar\IcsEntry;

/** What is in a member's calendars, to be read on a page. */
final class MemberAgenda {
	private const ZONE = 'Europe/Brussels';

	public function __construct(
		private readonly CalendarFolder $folder,
	) {
	}

	/** @return list<array{name: string, entries: list<array{title: string, text: string, when: string, url: string}>}> */
	public function of(string $uid): array {
		$calendars = [];
		foreach ($this->folder->calendars($uid) as $uri) {
			$entries = array_map(IcsEntry::read(...), array_values($this->folder->entries($uid, $uri)));
			usort($entries, static fn (IcsEntry $a, IcsEntry $b): int => $a->start() <=> $b->start());
			$calendars[] = ['name' => $this->folder->name($uid, $uri), 'entries' => array_map(self::entry(...), $entries)];
		}
		return $calendars;
	}

	/** @return array{title: string, text: string, when: string, url: string} */
	private static function entry(IcsEntry $entry): array {
		$start = $entry->start();
		$when = $entry->isWholeDay() ? $start?->format('Y-m-d') : $start?->setTimezone(new \DateTimeZone(self::ZONE))->format('Y-m-d H:i');
		return ['title' => $entry->text('SUMMARY'), 'text' => $entry->text('DESCRIPTION'), 'when' => $when ?? '', 'url' => $entry->text('URL')];
	}
}
