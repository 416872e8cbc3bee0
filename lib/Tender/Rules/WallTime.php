<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** A date with perhaps a time and an offset, exactly as a source wrote it; only what exists in the calendar. */
final readonly class WallTime {
	/** UTC offsets that are in use run from -12:00 to +14:00 */
	private const MAX_OFFSET_MINUTES = 14 * 60;

	/**
	 * @param string $date YYYY-MM-DD
	 * @param ?string $time HH:MM, up to 24:00
	 * @param ?non-empty-string $offset `+01:00`
	 */
	private function __construct(
		public string $date,
		public ?string $time,
		public ?string $offset,
	) {
	}

	/**
	 * @param string $date `2026-12-31`, `2026-12-31+01:00`, `2026-12-31Z` or a whole ISO 8601 date-time
	 * @param ?string $time `10:00`, `10:00:00+01:00`, `10:00:00.0Z`; null or empty when there is none
	 * @throws InvalidValue when that day or time doesn't exist
	 */
	public static function parse(string $date, ?string $time = null): self {
		$date = trim($date);
		if (preg_match('/^(\d{4}-\d{2}-\d{2})[T ](\d.*)$/D', $date, $parts) === 1) {
			return self::parse($parts[1], $parts[2]);
		}
		if (preg_match('/^(\d{4})-(\d{2})-(\d{2})(Z|[+-]\d{2}:?\d{2})?$/D', $date, $d) !== 1 || !checkdate((int)$d[2], (int)$d[3], (int)$d[1])) {
			throw new InvalidValue($date);
		}
		$day = $d[1] . '-' . $d[2] . '-' . $d[3];
		if ((int)$d[1] < 1900) {
			throw new InvalidValue($date);
		}
		$offset = self::offset($d[4] ?? '');
		$time = trim($time ?? '');
		if ($time === '') {
			return new self($day, null, $offset);
		}
		if (preg_match('/^(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/D', $time, $t) !== 1) {
			throw new InvalidValue($time);
		}
		$minutes = (int)$t[1] * 60 + (int)$t[2];
		if ((int)$t[2] > 59 || (int)($t[3] ?? 0) > 60 || $minutes > 24 * 60) {
			throw new InvalidValue($time);
		}
		return new self($day, $t[1] . ':' . $t[2], self::offset($t[4] ?? '') ?? $offset);
	}

	/** The instant, read in this zone; the start of the day where there is no time. */
	public function moment(\DateTimeZone $zone): \DateTimeImmutable {
		$time = $this->time ?? '00:00';
		return (new \DateTimeImmutable($this->date . ' 00:00', $zone))->setTime((int)substr($time, 0, 2), (int)substr($time, 3, 2));
	}

	/**
	 * @return ?non-empty-string
	 * @throws InvalidValue
	 */
	private static function offset(string $written): ?string {
		if ($written === '') {
			return null;
		}
		if ($written === 'Z') {
			return '+00:00';
		}
		$digits = str_replace(':', '', substr($written, 1));
		if ((int)substr($digits, 2) > 59 || (int)substr($digits, 0, 2) * 60 + (int)substr($digits, 2) > self::MAX_OFFSET_MINUTES) {
			throw new InvalidValue($written);
		}
		return $written[0] . substr($digits, 0, 2) . ':' . substr($digits, 2);
	}
}
