<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Find;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Place\Opening;
use OCA\SmartCommons\Place\Rules\Hours\Holidays;
use OCA\SmartCommons\Place\Rules\Hours\TimeRange;
use OCA\SmartCommons\Place\Rules\OpenWeek;
use OCA\SmartCommons\Place\Rules\PlaceState;
use OCP\DB\QueryBuilder\IQueryBuilder;

/**
 * Which of many places are open: now, at a moment, on the coming Saturday or Sunday, or on an evening within a week.
 * Reads a digit or a bit where a place's week is always the same, and all its hours only where they are not.
 */
final readonly class OpenQuestion {
	private const ZONE = 'Europe/Brussels';
	private const WEEK = 7;

	private \DateTimeImmutable $here;
	/** the moment asked; null where days are asked, or nothing */
	private ?\DateTimeImmutable $moment;
	/** @var list<\DateTimeImmutable> days of which one must fit */
	private array $days;
	/** whether hours that stop on public holidays must be read whole */
	private bool $isDisturbed;

	public function __construct(
		private Opening $opening,
		private ?string $asked,
		private bool $tells,
		public int $now,
	) {
		$zone = new \DateTimeZone(self::ZONE);
		$this->here = (new \DateTimeImmutable('@' . $now))->setTimezone($zone);
		$this->moment = match (true) {
			$asked === 'now' => $this->here,
			$asked !== null && ctype_digit($asked) => (new \DateTimeImmutable('@' . $asked))->setTimezone($zone),
			default => null,
		};
		$today = $this->here->setTime(0, 0);
		$after = static fn (int $days): \DateTimeImmutable => $today->add(new \DateInterval('P' . $days . 'D'));
		$this->days = match ($asked) {
			'sat' => [$after((6 - (int)$today->format('N') + self::WEEK) % self::WEEK)],
			'sun' => [$after(self::WEEK - (int)$today->format('N'))],
			'evening' => array_map($after, range(0, self::WEEK - 1)),
			default => [],
		};
		$disturbed = $tells && OpenWeek::isDisturbed($this->here) || $this->moment !== null && OpenWeek::isDisturbed($this->moment);
		foreach ($this->days as $day) {
			$disturbed = $disturbed || Holidays::has($day->format('Y-m-d'));
		}
		$this->isDisturbed = $disturbed;
	}

	/** Has the query on `smc_place`, `p`, answer what is needed. */
	public function select(IQueryBuilder $qb): void {
		if (!$this->tells && $this->asked === null) {
			return;
		}
		$qb->addSelect('p.open_rule', 'p.open_days')
			->selectAlias($qb->createFunction('CASE WHEN p.open_rule >= ' . $this->wholeFrom() . ' THEN p.hours ELSE NULL END'), 'whole_hours')
			->selectAlias($qb->createFunction($this->digit($this->here)), 'digit_now');
		if ($this->moment !== null) {
			$qb->selectAlias($qb->createFunction($this->digit($this->moment)), 'digit_then');
		}
	}

	/** @return int the rule of OpenWeek from which on hours must be read whole */
	public function wholeFrom(): int {
		return $this->isDisturbed ? OpenWeek::WEEK_BUT_HOLIDAYS : OpenWeek::WHOLE;
	}

	/** Whether the place is open when it was asked. */
	public function fits(Row $row): bool {
		if ($this->moment !== null) {
			return $this->openAt($row, $this->moment, 'digit_then') === true;
		}
		$hours = $row->stringOrNull('whole_hours');
		foreach ($this->days as $day) {
			$bit = 1 << (int)$day->format('N') - 1 + ($this->asked === 'evening' ? self::WEEK : 0);
			$fits = $hours === null ? ($row->int('open_days') & $bit) !== 0 : $this->opens($this->opening->hours($hours)?->on($day) ?? []);
			if ($fits) {
				return true;
			}
		}
		return false;
	}

	/** @return int 0 unknown, 1 open, 2 closed at this moment */
	public function state(Row $row): int {
		$state = PlaceState::tryFrom($row->int('state'));
		if (!$this->tells || $state === null || !$state->isThere()) {
			return 0;
		}
		if ($row->int('open_rule') === OpenWeek::UNKNOWN) {
			return 0;
		}
		return $state !== PlaceState::Paused && $this->openAt($row, $this->here, 'digit_now') === true ? 1 : 2;
	}

	private function openAt(Row $row, \DateTimeImmutable $moment, string $digit): ?bool {
		$hours = $row->stringOrNull('whole_hours');
		if ($hours !== null) {
			return $this->opening->hours($hours)?->isOpen($moment->getTimestamp());
		}
		return (hexdec($row->string($digit) === '' ? '0' : $row->string($digit)) & OpenWeek::at($moment)[1]) !== 0;
	}

	/** @param list<TimeRange> $ranges of one day */
	private function opens(array $ranges): bool {
		foreach ($ranges as $range) {
			if ($this->asked !== 'evening' || $range->until > OpenWeek::EVENING) {
				return true;
			}
		}
		return false;
	}

	private function digit(\DateTimeImmutable $moment): string {
		return 'SUBSTR(p.open_week, ' . (OpenWeek::at($moment)[0] + 1) . ', 1)';
	}
}
