<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Agenda;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemDate;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Text\Plain;
use OCP\IConfig;

/** Dates of items as entries of a calendar, in one reader's words. */
final class AgendaEvents {
	private const LONGEST_TEXT = 1000;

	public function __construct(
		private readonly ItemRegistry $items,
		private readonly PageLinks $links,
		private readonly IConfig $config,
	) {
	}

	/**
	 * @param list<Item> $items as the reader may see them
	 * @param int $from unix seconds; a date before it is left out
	 * @param int $until a date after it is left out: every change of the clock up to the last one is told
	 * @return list<CalendarEvent>
	 */
	public function of(array $items, Reader $reader, bool $alarms, int $from, int $until): array {
		$groups = $this->groups($items, $reader);
		$events = [];
		foreach ($items as $item) {
			$categories = array_values(array_filter(array_map(static fn (int $id): string => $groups[$id] ?? '', $item->groupIds), static fn (string $name): bool => $name !== ''));
			foreach ($item->dates as $date) {
				if ($date->startsAt >= $from && $date->startsAt <= $until) {
					$events[] = $this->one($item, $date, $reader, $categories, $alarms);
				}
			}
		}
		return $events;
	}

	/** @param list<string> $categories */
	public function one(Item $item, ItemDate $date, Reader $reader, array $categories, bool $alarms): CalendarEvent {
		return new CalendarEvent(
			uid: $this->uid($item->ref, $date->what),
			title: $date->before($item->titleFor($reader->languages)['text'], $reader->language()),
			date: $date,
			changedAt: $item->changedAt,
			text: Plain::text($item->textFor($reader->languages)['text'], self::LONGEST_TEXT),
			url: $this->links->page($item->path),
			categories: $categories,
			alarms: $alarms,
		);
	}

	/** The same for ever, also when the server gets another name or is reached by two. */
	public function uid(ItemRef $ref, string $what): string {
		return 'smartcommons-' . $ref->kind . '-' . $ref->id . '-' . $what . '@' . $this->config->getSystemValueString('instanceid', 'nextcloud');
	}

	/**
	 * @param list<Item> $items
	 * @return array<int, string> names of the groups that work on them
	 */
	private function groups(array $items, Reader $reader): array {
		$refs = [];
		foreach (array_unique(array_merge([], ...array_map(static fn (Item $item): array => $item->groupIds, $items))) as $id) {
			if ($id > 0) {
				$refs[] = new ItemRef('group', $id);
			}
		}
		$names = [];
		foreach ($this->items->items($refs, $reader) as $group) {
			$names[$group->ref->id] = $group->titleFor($reader->languages)['text'];
		}
		return $names;
	}
}
