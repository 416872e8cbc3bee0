<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules\Hours;

/**
 * When a place is open, on the clock of Brussels. On a day of an exception that alone decides; on a public holiday on
 * which it is closed it is closed; else the last period that says something of that day. src/places/hours does the same
 * sum in the browser, and both are held to the same examples. Pure.
 */
final readonly class OpeningHours {
	public const AS_USUAL = 'usual';
	public const CLOSED = 'closed';
	private const ZONE = 'Europe/Brussels';
	/** how far ahead the next change is looked for, in days: over a season */
	private const AHEAD = 100;

	/**
	 * @param list<HoursPeriod> $periods
	 * @param self::AS_USUAL|self::CLOSED $holidays what holds on public holidays of Belgium
	 * @param list<HoursException> $exceptions
	 * @param bool $appointment whether one has to make an appointment (too)
	 * @param string $comment what the hours can't say
	 */
	public function __construct(
		public array $periods,
		public string $holidays = self::AS_USUAL,
		public array $exceptions = [],
		public bool $appointment = false,
		public string $comment = '',
	) {
	}

	/**
	 * @param array<array-key, mixed> $values
	 * @throws InvalidHours
	 */
	public static function fromArray(array $values): self {
		return HoursReader::read($values);
	}

	/** @return array<string, mixed> the contract's OpeningHours */
	public function toArray(): array {
		return [
			'periods' => array_map(static fn (HoursPeriod $period): array => $period->toArray(), $this->periods),
			'holidays' => $this->holidays,
			'exceptions' => array_map(static fn (HoursException $one): array => [
				'from' => $one->from,
				'until' => $one->until,
				'ranges' => array_map(static fn (TimeRange $range): array => $range->toArray(), $one->ranges),
			], $this->exceptions),
			'appointment' => $this->appointment,
			'comment' => $this->comment,
		];
	}

	/** Whether they tell of any fixed hours; without, nobody can say when it is open. */
	public function known(): bool {
		foreach ($this->periods as $period) {
			if ($period->week !== [] || $period->monthly !== []) {
				return true;
			}
		}
		return $this->exceptions !== [];
	}

	/** @param int $at unix seconds; @return ?bool null when that isn't known */
	public function isOpen(int $at): ?bool {
		if (!$this->known()) {
			return null;
		}
		foreach ($this->spans($at, 0) as [$from, $until]) {
			if ($from <= $at && $at < $until) {
				return true;
			}
		}
		return false;
	}

	/** @param int $at unix seconds; @return ?int when it opens or closes next; null when it doesn't within three months */
	public function nextChange(int $at): ?int {
		if (!$this->known()) {
			return null;
		}
		foreach ($this->spans($at, self::AHEAD) as [$from, $until]) {
			if ($from > $at) {
				return $from;
			}
			if ($until > $at) {
				return $until;
			}
		}
		return null;
	}

	/**
	 * When it is open from this moment on, those that have begun included.
	 *
	 * @param int $at unix seconds
	 * @return list<array{int, int}> unix seconds, in order
	 */
	public function openings(int $at, int $days): array {
		return array_values(array_filter($this->spans($at, $days), static fn (array $span): bool => $span[1] > $at));
	}

	/** @return list<TimeRange> of a day that begins then */
	public function on(\DateTimeImmutable $date): array {
		$day = $date->format('Y-m-d');
		foreach (array_reverse($this->exceptions) as $exception) {
			if ($exception->contains($day)) {
				return $exception->ranges;
			}
		}
		if ($this->holidays === self::CLOSED && Holidays::has($day)) {
			return [];
		}
		$ranges = [];
		foreach ($this->periods as $period) {
			$ranges = $period->contains($day) ? $period->on($date) ?? $ranges : $ranges;
		}
		return $ranges;
	}

	/**
	 * The spans of time in which it is open, from the day before this moment on; those that touch are one.
	 *
	 * @return list<array{int, int}> unix seconds, in order
	 */
	private function spans(int $at, int $days): array {
		$zone = new \DateTimeZone(self::ZONE);
		$date = (new \DateTimeImmutable('@' . $at))->setTimezone($zone)->setTime(0, 0)->sub(new \DateInterval('P1D'));
		$spans = [];
		for ($day = -1; $day <= $days; $day++, $date = $date->add(new \DateInterval('P1D'))) {
			foreach ($this->on($date) as $range) {
				$spans[] = [$date->setTime(0, $range->from)->getTimestamp(), $date->setTime(0, $range->until)->getTimestamp()];
			}
		}
		sort($spans);
		$joined = [];
		$open = array_shift($spans);
		foreach ($spans as $span) {
			if ($open !== null && $span[0] <= $open[1]) {
				$open = [$open[0], max($open[1], $span[1])];
				continue;
			}
			$joined[] = $open;
			$open = $span;
		}
		return array_values(array_filter([...$joined, $open]));
	}
}
