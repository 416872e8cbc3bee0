<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Calendar;

use OCA\SmartCommons\Core\Agenda\AgendaEvents;
use OCA\SmartCommons\Core\Agenda\Calendar;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemDate;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Problem\Problems;
use OCA\SmartCommons\Core\Problem\SourceFailed;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IL10N;

/** The dates of an item in a member's own calendar. What is in it is read from the calendar itself, never remembered. */
final class ItemCalendar {
	/** of an item with more dates those that come first */
	private const MOST = 10;

	public function __construct(
		private readonly ItemRegistry $items,
		private readonly MemberCalendars $calendars,
		private readonly AgendaEvents $events,
		private readonly ITimeFactory $time,
		private readonly Problems $problems,
		private readonly IL10N $l10n,
	) {
	}

	/**
	 * @return array<string, mixed> the contract's ItemCalendar
	 * @throws Problem
	 */
	public function read(ItemRef $ref, Reader $reader): array {
		$item = $this->item($ref, $reader);
		return $this->view($item, $this->ahead($item), $reader);
	}

	/**
	 * Puts the dates that are still to come, and not there yet, into a calendar of the member.
	 *
	 * @param ?string $calendarUri null: the usual one
	 * @return array<string, mixed> the contract's ItemCalendar
	 * @throws Problem
	 */
	public function add(ItemRef $ref, ?string $calendarUri, Reader $reader): array {
		$item = $this->item($ref, $reader);
		$dates = $this->dates($item);
		$uid = $reader->uid ?? '';
		$calendar = $this->choose($calendarUri, $uid);
		foreach ($dates as $date) {
			if ($this->calendars->find($uid, $this->uids($ref, $date)) === null) {
				$this->write($item, $date, $calendar, $reader);
			}
		}
		return $this->view($item, $dates, $reader);
	}

	/**
	 * The dates that are still to come, as a file for any calendar program.
	 *
	 * @throws Problem
	 */
	public function file(ItemRef $ref, Reader $reader): string {
		$item = $this->item($ref, $reader);
		$events = array_map(fn (ItemDate $date) => $this->events->one($item, $date, $reader, [], true), $this->dates($item));
		return (new Calendar($this->l10n->t('Smart Commons'), $events))->toString();
	}

	/** @throws SourceFailed when the calendar takes none of the forms in which it can be written */
	private function write(Item $item, ItemDate $date, MemberCalendar $calendar, Reader $reader): void {
		foreach ($this->uids($item->ref, $date) as $uid) {
			try {
				$this->calendars->write($reader->uid ?? '', $calendar->uri, preg_replace('/@.*$/', '', $uid) . '.ics', $this->entry($item, $date, $uid, $reader));
				return;
			} catch (CalendarRefused) {
				// an entry that lies in the calendar's bin keeps its UID to itself
			}
		}
		throw new SourceFailed('calendar-refused', $this->l10n->t('Your calendar did not take it. If it lies in the bin of your calendar, take it back there; else download the file and open it with your calendar.'));
	}

	/** @return non-empty-list<string> the UID that it has, and the one for when that lies in the bin */
	private function uids(ItemRef $ref, ItemDate $date): array {
		return [$this->events->uid($ref, $date->what), $this->events->uid($ref, $date->what . '-again')];
	}

	/** @throws Problem when the reader may not see it */
	private function item(ItemRef $ref, Reader $reader): Item {
		return $this->items->items([$ref], $reader)[0] ?? throw $this->problems->notFound();
	}

	/**
	 * @return non-empty-list<ItemDate>
	 * @throws Invalid
	 */
	private function dates(Item $item): array {
		$dates = $this->ahead($item);
		if ($dates === []) {
			throw new Invalid('no-dates', $this->l10n->t('It has no date that is still to come, so there is nothing to put in a calendar.'));
		}
		return $dates;
	}

	/** @return list<ItemDate> soonest first */
	private function ahead(Item $item): array {
		$now = $this->time->getTime();
		// a day without an hour lasts until its end
		$dates = array_values(array_filter($item->dates, static fn (ItemDate $date): bool => $date->startsAt + ($date->wholeDay ? 86_400 : 0) > $now));
		usort($dates, static fn (ItemDate $a, ItemDate $b): int => $a->startsAt <=> $b->startsAt);
		return array_slice($dates, 0, self::MOST);
	}

	/** @throws Problem */
	private function choose(?string $uri, string $uid): MemberCalendar {
		$calendars = $this->calendars->of($uid);
		if ($calendars === []) {
			throw new Invalid('no-calendar', $this->l10n->t('There is no calendar of yours to write into. Download the file instead and open it with your calendar.'));
		}
		foreach ($calendars as $calendar) {
			if ($uri === null || $calendar->uri === $uri) {
				return $calendar;
			}
		}
		throw $this->problems->field('calendar', $this->l10n->t('Choose one of your calendars.'));
	}

	private function entry(Item $item, ItemDate $date, string $uid, Reader $reader): string {
		return (new Calendar('', [$this->events->one($item, $date, $reader, [], true)->as($uid)]))->toEntry();
	}

	/**
	 * @param list<ItemDate> $dates
	 * @return array<string, mixed>
	 */
	private function view(Item $item, array $dates, Reader $reader): array {
		$views = [];
		foreach ($dates as $date) {
			$found = $this->calendars->find($reader->uid ?? '', $this->uids($item->ref, $date));
			$views[] = [
				'what' => $date->what,
				'label' => $date->label,
				'startsAt' => $date->startsAt,
				'wholeDay' => $date->wholeDay,
				'state' => $found === null ? 'none' : ($found->isAt($date) ? 'current' : 'old'),
				'calendar' => $found?->calendar->name,
				'path' => $found === null ? null : implode('/', array_map(rawurlencode(...), ['calendars', $reader->uid ?? '', $found->calendar->uri, $found->file])),
				'ics' => $found === null || $found->isAt($date) ? null : $this->entry($item, $date, $found->uid, $reader),
			];
		}
		$calendars = $dates === [] ? [] : $this->calendars->of($reader->uid ?? '');
		return [
			'calendars' => array_map(static fn (MemberCalendar $one): array => ['uri' => $one->uri, 'name' => $one->name, 'color' => $one->color], $calendars),
			'dates' => $views,
		];
	}
}
