<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Export;

use OCA\SmartCommons\Core\Agenda\AgendaEvents;
use OCA\SmartCommons\Core\Agenda\Calendar;
use OCA\SmartCommons\Core\Agenda\CalendarEvent;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\Item\ItemDate;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Place\Find\PlaceFilter;
use OCA\SmartCommons\Place\Find\PlaceList;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceMapper;
use OCP\AppFramework\Utility\ITimeFactory;

/** When the places of a search are open in the next weeks, as a calendar to keep. */
final readonly class OpeningCalendar {
	private const DAYS = 28;
	/** the first of the search: a calendar of all would be of use to nobody */
	private const MOST_PLACES = 100;

	public function __construct(
		private PlaceList $list,
		private PlaceMapper $places,
		private AgendaEvents $events,
		private PageLinks $links,
		private ITimeFactory $time,
	) {
	}

	/** @throws \OCA\SmartCommons\Core\Problem\NotFound when a location or group asked for isn't there for this reader */
	public function of(PlaceFilter $filter, Reader $reader, string $name): Calendar {
		$ids = array_slice($this->list->ids($filter, $reader), 0, self::MOST_PLACES);
		$places = $this->places->visible($ids, $reader);
		$events = [];
		foreach ($ids as $id) {
			if (isset($places[$id])) {
				array_push($events, ...$this->openings($places[$id], $reader));
			}
		}
		return new Calendar($name, $events);
	}

	/** @return list<CalendarEvent> */
	private function openings(Place $place, Reader $reader): array {
		if (!$place->facts->state->isThere() || $place->facts->hours === null) {
			return [];
		}
		$ref = new ItemRef(Place::KIND, max(1, $place->id));
		$events = [];
		foreach ($place->facts->hours->openings($this->time->getTime(), self::DAYS) as [$from, $until]) {
			$events[] = new CalendarEvent(
				$this->events->uid($ref, 'open-' . gmdate('Ymd\THi', $from)),
				Texts::best($place->facts->names, $reader->languages, $place->facts->language)['text'],
				new ItemDate('open', $from, $until),
				$place->changedAt,
				Texts::best($place->facts->sentence, $reader->languages, $place->facts->language)['text'],
				$this->links->page('places/' . $place->id),
			);
		}
		return $events;
	}
}
