<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Calendar;

use OCP\Calendar\Exceptions\CalendarException;
use OCP\Calendar\ICalendarIsEnabled;
use OCP\Calendar\ICalendarIsWritable;
use OCP\Calendar\ICreateFromString;
use SmartCommons\DevHost\Services\Calendar\IcsEntry;

/** A calendar in memory, whose bin keeps UIDs to itself as the server's does. */
final class MemoryCalendar implements ICreateFromString, ICalendarIsWritable, ICalendarIsEnabled {
	/** @var array<string, string> */
	public array $entries = [];
	/** @var list<string> UIDs in the bin */
	public array $bin = [];

	public function __construct(
		private readonly string $uri,
		private readonly bool $writable = true,
		private readonly bool $enabled = true,
		private readonly bool $deleted = false,
	) {
	}

	public function getKey(): string {
		return $this->uri;
	}

	public function getUri(): string {
		return $this->uri;
	}

	public function getDisplayName(): ?string {
		return ucfirst($this->uri);
	}

	public function getDisplayColor(): ?string {
		return '#0082c9ff';
	}

	public function search(string $pattern, array $searchProperties = [], array $options = [], ?int $limit = null, ?int $offset = null): array {
		$found = [];
		foreach ($this->entries as $file => $text) {
			$entry = IcsEntry::read($text);
			if ($entry->uid() === ($options['uid'] ?? '')) {
				$found[] = ['uid' => $entry->uid(), 'uri' => $file, 'objects' => [['DTSTART' => [$entry->start(), []]]]];
			}
		}
		return $found;
	}

	public function getPermissions(): int {
		return 31;
	}

	public function isDeleted(): bool {
		return $this->deleted;
	}

	public function isWritable(): bool {
		return $this->writable;
	}

	public function isEnabled(): bool {
		return $this->enabled;
	}

	public function createFromString(string $name, string $calendarData): void {
		if (isset($this->entries[$name]) || in_array(IcsEntry::read($calendarData)->uid(), $this->bin, true)) {
			throw new CalendarException('There is one with this UID');
		}
		$this->entries[$name] = $calendarData;
	}

	public function createFromStringMinimal(string $name, string $calendarData): void {
		$this->createFromString($name, $calendarData);
	}
}
