<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules\Hours;

/**
 * Reads the common part of OpenStreetMap's opening hours: spans of days, times, months and dates, the n-th weekday of a
 * month, public holidays, comments. What is beyond that (sunrise, school holidays, weeks by number) isn't guessed at:
 * it stays a text. Pure.
 */
final class OsmReader {
	private const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)';
	private const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
	private const TIME = '\d{1,2}:\d{2}\s*-\s*\d{1,2}:\d{2}';
	private const LONGEST = 1000;

	/** @var list<array{from: ?string, until: ?string, week: array<string, list<array{from: string, until: string}>>, monthly: list<array<string, mixed>>}> */
	private array $periods = [];
	/** @var list<array<string, mixed>> */
	private array $exceptions = [];
	private string $holidays = OpeningHours::AS_USUAL;
	private bool $appointment = false;
	/** @var list<string> */
	private array $comments = [];

	private function __construct() {
	}

	/** Null when it says something that these hours can't. */
	public static function read(string $text): ?OpeningHours {
		if (strlen($text) > self::LONGEST || trim($text) === '') {
			return null;
		}
		$reader = new self();
		foreach (self::rules($text) as $rule) {
			if (!$reader->rule($rule)) {
				return null;
			}
		}
		try {
			return OpeningHours::fromArray([
				'periods' => $reader->periods,
				'holidays' => $reader->holidays,
				'exceptions' => $reader->exceptions,
				'appointment' => $reader->appointment,
				'comment' => implode('; ', $reader->comments),
			]);
		} catch (InvalidHours) {
			return null;
		}
	}

	/** @return list<string> one by one; a comma that is followed by days begins another rule too */
	private static function rules(string $text): array {
		$parts = preg_split('/(?:;|\|\|)(?=(?:[^"]*"[^"]*")*[^"]*$)/', $text);
		$rules = [];
		foreach ($parts === false ? [] : $parts as $part) {
			$more = str_contains($part, '"') ? [$part] : preg_split('/(?<=\d|off|closed),\s*(?=' . self::DAY . '\b)/', trim($part));
			array_push($rules, ...($more === false ? [$part] : $more));
		}
		return array_values(array_filter(array_map(trim(...), $rules), static fn (string $rule): bool => $rule !== ''));
	}

	private function rule(string $rule): bool {
		if (preg_match('/^"([^"]*)"$/D', $rule, $part) === 1) {
			return $this->comment(trim($part[1]));
		}
		if (preg_match('/^(.*?)\s*"([^"]*)"$/D', $rule, $part) === 1) {
			return $this->rule($part[1]) && $this->comment(trim($part[2]));
		}
		if ($rule === '24/7') {
			return $this->week(null, null, HoursPeriod::DAYS, [], [['from' => '00:00', 'until' => '24:00']]);
		}
		$times = preg_match('/^(.*?)\s*(off|closed|open|' . self::TIME . '(?:\s*,\s*' . self::TIME . ')*)$/D', $rule, $part) === 1 ? self::times($part[2]) : null;
		return $times !== null && $this->dated($part[1] ?? '', $times);
	}

	private function comment(string $comment): bool {
		if (mb_strtolower($comment) === OsmWriter::APPOINTMENT) {
			$this->appointment = true;
		} elseif ($comment !== '') {
			$this->comments[] = $comment;
		}
		return true;
	}

	/** @param list<array{from: string, until: string}> $times */
	private function dated(string $when, array $times): bool {
		$date = '(\d{4}) (' . self::MONTH . ') (\d{1,2})';
		if (preg_match("/^$date(?:\\s*-\\s*(?:(\\d{4}) )?(?:(" . self::MONTH . ') )?(\d{1,2}))?:?$/D', $when, $d) === 1) {
			$from = self::date($d[1], $d[2], $d[3]);
			$until = isset($d[6]) ? self::date($d[4] === '' ? $d[1] : $d[4], $d[5] === '' ? $d[2] : $d[5], $d[6]) : $from;
			$this->exceptions[] = ['from' => $from, 'until' => $until, 'ranges' => $times];
			return true;
		}
		$span = '(' . self::MONTH . ')(?: (\d{1,2}))?(?:\s*-\s*(?:(' . self::MONTH . ') ?)?(\d{1,2})?)?';
		if (preg_match("/^$span(?::|\\s|$)\\s*(.*)$/D", $when, $m) === 1) {
			[$from, $until] = self::span($m[1], $m[2] ?? '', $m[3] ?? '', $m[4] ?? '');
			return $this->days($from, $until, $m[5] ?? '', $times);
		}
		return $this->days(null, null, $when, $times);
	}

	/** @param list<array{from: string, until: string}> $times */
	private function days(?string $from, ?string $until, string $when, array $times): bool {
		if ($when === '') {
			return $this->week($from, $until, HoursPeriod::DAYS, [], $times);
		}
		$days = [];
		$monthly = [];
		$numbers = '(?:-1|[1-5](?:-[1-5])?)';
		foreach (preg_split('/,\s*(?=' . self::DAY . ')/', $when) ?: [] as $part) {
			if ($part === 'PH') {
				if ($times !== [] || $from !== null) {
					return false;
				}
				$this->holidays = OpeningHours::CLOSED;
			} elseif (preg_match('/^(' . self::DAY . ')(?:\s*-\s*(' . self::DAY . '))?$/D', $part, $d) === 1 && $d[1] !== 'PH' && ($d[2] ?? '') !== 'PH') {
				array_push($days, ...self::between(lcfirst($d[1]), lcfirst($d[2] ?? $d[1])));
			} elseif (preg_match('/^(' . self::DAY . ")\\[($numbers(?:,$numbers)*)\\]$/D", $part, $d) === 1 && $d[1] !== 'PH') {
				array_push($monthly, ...array_map(static fn (int $nth): array => ['nth' => $nth, 'day' => lcfirst($d[1])], self::numbers($d[2])));
			} else {
				return false;
			}
		}
		return ($days === [] && $monthly === []) || $this->week($from, $until, $days, $monthly, $times);
	}

	/**
	 * A later rule decides over an earlier one for its days.
	 *
	 * @param list<string> $days
	 * @param list<array{nth: int, day: string}> $monthly
	 * @param list<array{from: string, until: string}> $times
	 */
	private function week(?string $from, ?string $until, array $days, array $monthly, array $times): bool {
		$period = array_pop($this->periods);
		if ($period === null || $period['from'] !== $from || $period['until'] !== $until) {
			if ($period !== null) {
				$this->periods[] = $period;
			}
			$period = ['from' => $from, 'until' => $until, 'week' => [], 'monthly' => []];
		}
		foreach ($days as $day) {
			$period['week'][$day] = $times;
			$period['monthly'] = array_values(array_filter($period['monthly'], static fn (array $one): bool => ($one['day'] ?? '') !== $day));
		}
		foreach ($monthly as $one) {
			$period['monthly'][] = $one + ['ranges' => $times];
		}
		$this->periods[] = $period;
		return true;
	}

	/** @return list<array{from: string, until: string}> */
	private static function times(string $text): array {
		if ($text === 'off' || $text === 'closed') {
			return [];
		}
		if ($text === 'open') {
			return [['from' => '00:00', 'until' => '24:00']];
		}
		$times = [];
		foreach (explode(',', $text) as $span) {
			[$from, $until] = array_map(static fn (string $time): string => str_pad(trim($time), 5, '0', STR_PAD_LEFT), explode('-', $span, 2) + ['', '']);
			$times[] = ['from' => $from, 'until' => $until];
		}
		return $times;
	}

	/** @return list<string> the days from one to another, over the end of the week if need be */
	private static function between(string $from, string $until): array {
		$start = (int)array_search($from, HoursPeriod::DAYS, true);
		$end = (int)array_search($until, HoursPeriod::DAYS, true);
		$days = [];
		for ($at = $start; $at <= ($end < $start ? $end + 7 : $end); $at++) {
			$days[] = HoursPeriod::DAYS[$at % 7];
		}
		return $days;
	}

	/** @return list<int> */
	private static function numbers(string $text): array {
		$numbers = [];
		foreach (explode(',', $text) as $part) {
			if (preg_match('/^([1-5])-([1-5])$/D', $part, $span) === 1) {
				array_push($numbers, ...range((int)$span[1], (int)$span[2]));
			} else {
				$numbers[] = (int)$part;
			}
		}
		return $numbers;
	}

	/** @return array{string, string} MM-DD */
	private static function span(string $month, string $day, string $lastMonth, string $lastDay): array {
		$to = $lastMonth === '' ? $month : $lastMonth;
		$end = match (true) {
			$lastDay !== '' => $lastDay,
			$lastMonth === '' && $day !== '' => $day,
			default => (new \DateTimeImmutable("1 $to 2024"))->format('t'),
		};
		return [substr(self::date('2024', $month, $day === '' ? '1' : $day), 5), substr(self::date('2024', $to, $end), 5)];
	}

	private static function date(string $year, string $month, string $day): string {
		return sprintf('%s-%02d-%02d', $year, (int)array_search($month, OsmWriter::MONTHS, true) + 1, (int)$day);
	}
}
