<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules\Hours;

/** Reads opening hours from values of any kind, as they come from a form or a file. Pure. */
final class HoursReader {
	private const MOST_RANGES = 8;
	private const MOST_PERIODS = 12;
	private const MOST_EXCEPTIONS = 60;
	private const LONGEST_COMMENT = 300;

	/**
	 * @param array<array-key, mixed> $values the contract's OpeningHours
	 * @throws InvalidHours
	 */
	public static function read(array $values): OpeningHours {
		self::only($values, ['periods', 'holidays', 'exceptions', 'appointment', 'comment']);
		/** @var mixed $comment */
		$comment = $values['comment'] ?? '';
		if (!is_string($comment) || !mb_check_encoding($comment, 'UTF-8') || mb_strlen($comment) > self::LONGEST_COMMENT) {
			throw new InvalidHours('comment');
		}
		/** @var mixed $holidays */
		$holidays = $values['holidays'] ?? OpeningHours::AS_USUAL;
		if ($holidays !== OpeningHours::AS_USUAL && $holidays !== OpeningHours::CLOSED) {
			throw new InvalidHours('holidays');
		}
		/** @var mixed $appointment */
		$appointment = $values['appointment'] ?? false;
		if (!is_bool($appointment)) {
			throw new InvalidHours('appointment');
		}
		return new OpeningHours(
			array_map(self::period(...), self::objects($values['periods'] ?? [], 'periods', self::MOST_PERIODS)),
			$holidays,
			array_map(self::exception(...), self::objects($values['exceptions'] ?? [], 'exceptions', self::MOST_EXCEPTIONS)),
			$appointment,
			trim($comment),
		);
	}

	/** @param array<array-key, mixed> $values */
	private static function period(array $values): HoursPeriod {
		self::only($values, ['from', 'until', 'week', 'monthly']);
		$from = self::yearDay($values['from'] ?? null);
		$until = self::yearDay($values['until'] ?? null);
		if (($from === null) !== ($until === null)) {
			throw new InvalidHours('until');
		}
		$week = [];
		/** @var mixed $given */
		$given = $values['week'] ?? [];
		if (!is_array($given)) {
			throw new InvalidHours('week');
		}
		self::only($given, HoursPeriod::DAYS);
		foreach (HoursPeriod::DAYS as $day) {
			if (array_key_exists($day, $given)) {
				$week[$day] = self::ranges($given[$day]);
			}
		}
		$monthly = array_map(self::monthly(...), self::objects($values['monthly'] ?? [], 'monthly', 20));
		return new HoursPeriod($from, $until, $week, $monthly);
	}

	/**
	 * @param array<array-key, mixed> $values
	 * @return array{nth: int, day: string, ranges: list<TimeRange>}
	 */
	private static function monthly(array $values): array {
		self::only($values, ['nth', 'day', 'ranges']);
		/** @var mixed $nth */
		$nth = $values['nth'] ?? null;
		/** @var mixed $day */
		$day = $values['day'] ?? null;
		if (!is_int($nth) || !in_array($nth, [1, 2, 3, 4, 5, -1], true) || !is_string($day) || !in_array($day, HoursPeriod::DAYS, true)) {
			throw new InvalidHours('monthly');
		}
		return ['nth' => $nth, 'day' => $day, 'ranges' => self::ranges($values['ranges'] ?? [])];
	}

	/** @param array<array-key, mixed> $values */
	private static function exception(array $values): HoursException {
		self::only($values, ['from', 'until', 'ranges']);
		$from = self::date($values['from'] ?? null);
		$until = self::date($values['until'] ?? $from);
		if ($until < $from) {
			throw new InvalidHours('until');
		}
		return new HoursException($from, $until, self::ranges($values['ranges'] ?? []));
	}

	/** @return list<TimeRange> by their start */
	private static function ranges(mixed $given): array {
		$ranges = array_map(static function (array $values): TimeRange {
			self::only($values, ['from', 'until']);
			/** @var mixed $from */
			$from = $values['from'] ?? null;
			/** @var mixed $until */
			$until = $values['until'] ?? null;
			if (!is_string($from) || !is_string($until)) {
				throw new InvalidHours('ranges');
			}
			return TimeRange::of($from, $until);
		}, self::objects($given, 'ranges', self::MOST_RANGES));
		usort($ranges, static fn (TimeRange $a, TimeRange $b): int => [$a->from, $a->until] <=> [$b->from, $b->until]);
		return $ranges;
	}

	/** A day of any year, 29 February too. */
	private static function yearDay(mixed $day): ?string {
		if ($day === null) {
			return null;
		}
		if (!is_string($day) || preg_match('/^(\d\d)-(\d\d)$/D', $day, $part) !== 1 || !checkdate((int)$part[1], (int)$part[2], 2024)) {
			throw new InvalidHours('from');
		}
		return $day;
	}

	private static function date(mixed $date): string {
		if (!is_string($date) || preg_match('/^(\d{4})-(\d\d)-(\d\d)$/D', $date, $part) !== 1 || !checkdate((int)$part[2], (int)$part[3], (int)$part[1])) {
			throw new InvalidHours('date');
		}
		return $date;
	}

	/** @return list<array<array-key, mixed>> */
	private static function objects(mixed $list, string $name, int $most): array {
		if (!is_array($list) || !array_is_list($list) || count($list) > $most) {
			throw new InvalidHours($name);
		}
		$objects = [];
		/** @var mixed $object */
		foreach ($list as $object) {
			if (!is_array($object)) {
				throw new InvalidHours($name);
			}
			$objects[] = $object;
		}
		return $objects;
	}

	/**
	 * @param array<array-key, mixed> $values
	 * @param list<string> $known
	 */
	private static function only(array $values, array $known): void {
		foreach (array_keys($values) as $key) {
			if (!in_array($key, $known, true)) {
				throw new InvalidHours(mb_substr((string)$key, 0, 40));
			}
		}
	}
}
