<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Calendar;

use OCP\Calendar\Exceptions\CalendarException;
use OCP\Calendar\ICalendarIsEnabled;
use OCP\Calendar\ICalendarIsShared;
use OCP\Calendar\ICalendarIsWritable;
use OCP\Calendar\ICreateFromString;
use OCP\Constants;
use SmartCommons\DevHost\Kernel\NotSupported;

/** One calendar of an account. As on the server, an entry can be added and found, and not changed. */
final readonly class DiskCalendar implements ICreateFromString, ICalendarIsWritable, ICalendarIsEnabled, ICalendarIsShared {
	public function __construct(
		private CalendarFolder $folder,
		private string $uid,
		private string $uri,
	) {
	}

	public function getKey(): string {
		return $this->uid . '/' . $this->uri;
	}

	public function getUri(): string {
		return $this->uri;
	}

	public function getDisplayName(): ?string {
		return $this->folder->name($this->uid, $this->uri);
	}

	public function getDisplayColor(): ?string {
		return '#0082C9';
	}

	public function search(string $pattern, array $searchProperties = [], array $options = [], ?int $limit = null, ?int $offset = null): array {
		if (isset($options['timerange'])) {
			throw new NotSupported('ICalendar::search with a time range');
		}
		$found = [];
		foreach ($this->folder->entries($this->uid, $this->uri) as $file => $text) {
			$entry = IcsEntry::read($text);
			if ((!isset($options['uid']) || $options['uid'] === $entry->uid()) && $this->matches($entry, $pattern, $searchProperties)) {
				$found[] = ['id' => count($found) + 1, 'type' => 'VEVENT', 'uid' => $entry->uid(), 'uri' => $file, 'objects' => [$entry->searched()], 'timezones' => []];
			}
		}
		return array_slice($found, $offset ?? 0, $limit);
	}

	public function getPermissions(): int {
		return Constants::PERMISSION_ALL;
	}

	public function isDeleted(): bool {
		return false;
	}

	public function isWritable(): bool {
		return true;
	}

	public function isEnabled(): bool {
		return true;
	}

	public function isShared(): bool {
		return false;
	}

	public function createFromString(string $name, string $calendarData): void {
		if ($this->folder->read($this->uid, $this->uri, $name) !== null) {
			throw new CalendarException('Calendar object with uid already exists in this calendar collection.');
		}
		try {
			$this->folder->write($this->uid, $this->uri, $name, $calendarData);
		} catch (\InvalidArgumentException $error) {
			throw new CalendarException('Could not create new calendar event: ' . $error->getMessage(), 0, $error);
		}
	}

	public function createFromStringMinimal(string $name, string $calendarData): void {
		$this->createFromString($name, $calendarData);
	}

	/** @param string[] $properties */
	private function matches(IcsEntry $entry, string $pattern, array $properties): bool {
		if ($pattern === '') {
			return true;
		}
		foreach ($properties === [] ? ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'CATEGORIES'] : $properties as $property) {
			if (mb_stripos($entry->text($property), $pattern) !== false) {
				return true;
			}
		}
		return false;
	}
}
