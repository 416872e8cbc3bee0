<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Calendar;

use SmartCommons\DevHost\Kernel\HostConfig;

/** Calendars on disk: a folder per account and calendar, a `.ics` file per entry. Everybody has one called "Personal". */
final class CalendarFolder {
	private const NAME = '.name';
	private const DELETED = '.deleted';
	private const SAFE = '/^[A-Za-z0-9_@-][A-Za-z0-9_.@-]{0,199}$/D';

	public function __construct(
		private readonly HostConfig $config,
	) {
	}

	/** @return list<string> */
	public function calendars(string $uid): array {
		$this->make($uid, 'personal', 'Personal');
		$folders = glob($this->folder($uid) . '/*', GLOB_ONLYDIR) ?: [];
		sort($folders);
		return array_map(basename(...), $folders);
	}

	/** @return bool false when there is one already */
	public function make(string $uid, string $calendar, string $name): bool {
		$folder = $this->folder($uid) . '/' . $this->safe($calendar);
		if (is_dir($folder)) {
			return false;
		}
		mkdir($folder, 0o700, true);
		file_put_contents($folder . '/' . self::NAME, $name);
		return true;
	}

	public function has(string $uid, string $calendar): bool {
		return in_array($calendar, $this->calendars($uid), true);
	}

	public function name(string $uid, string $calendar): string {
		return trim((string)file_get_contents($this->folder($uid) . '/' . $this->safe($calendar) . '/' . self::NAME));
	}

	/** @return array<string, string> texts by file name */
	public function entries(string $uid, string $calendar): array {
		$entries = [];
		foreach (glob($this->folder($uid) . '/' . $this->safe($calendar) . '/*.ics') ?: [] as $file) {
			$entries[basename($file)] = (string)file_get_contents($file);
		}
		return $entries;
	}

	public function read(string $uid, string $calendar, string $file): ?string {
		return $this->entries($uid, $calendar)[$file] ?? null;
	}

	/** @throws \InvalidArgumentException when it is no entry, or the calendar has another one with its UID */
	public function write(string $uid, string $calendar, string $file, string $ics): void {
		$entry = IcsEntry::read($ics);
		foreach ($this->entries($uid, $calendar) + $this->bin($uid, $calendar) as $other => $text) {
			if ($other !== $file && IcsEntry::read($text)->uid() === $entry->uid()) {
				throw new \InvalidArgumentException('Calendar object with uid already exists in this calendar collection.');
			}
		}
		file_put_contents($this->folder($uid) . '/' . $this->safe($calendar) . '/' . $this->safe($file), $ics, LOCK_EX);
	}

	/** As on the server, what lies in the bin keeps its UID to itself. */
	public function delete(string $uid, string $calendar, string $file, bool $forGood): void {
		$path = $this->folder($uid) . '/' . $this->safe($calendar) . '/' . $this->safe($file);
		$forGood ? unlink($path) : rename($path, $path . self::DELETED);
	}

	/** @return array<string, string> texts by file name */
	private function bin(string $uid, string $calendar): array {
		$entries = [];
		foreach (glob($this->folder($uid) . '/' . $this->safe($calendar) . '/*' . self::DELETED) ?: [] as $file) {
			$entries[basename($file)] = (string)file_get_contents($file);
		}
		return $entries;
	}

	private function folder(string $uid): string {
		return $this->config->dataPath('calendars') . '/' . bin2hex($uid);
	}

	private function safe(string $name): string {
		return preg_match(self::SAFE, $name) === 1 ? $name : throw new \InvalidArgumentException('Not a name: ' . $name);
	}
}
