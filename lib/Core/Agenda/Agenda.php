<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Agenda;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Text\Plain;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IURLGenerator;
use OCP\IUserManager;
use OCP\L10N\IFactory;

/** The calendar behind a secret address, with what its owner may see now. */
final class Agenda {
	private const BEFORE = 92 * 86400;
	private const AFTER = 3 * 366 * 86400;
	private const LONGEST_TEXT = 1000;

	public function __construct(
		private readonly FeedMapper $feeds,
		private readonly ItemRegistry $items,
		private readonly ReaderSource $readers,
		private readonly IUserManager $users,
		private readonly IURLGenerator $urls,
		private readonly ITimeFactory $time,
		private readonly IFactory $l10n,
	) {
	}

	/**
	 * @return ?Calendar null when there is no such address, or its owner has gone or left the group
	 */
	public function read(string $token): ?Calendar {
		$feed = $this->feeds->byToken($token);
		$owner = $feed === null ? null : $this->users->get($feed->uid);
		if ($feed === null || $owner === null || !$owner->isEnabled()) {
			return null;
		}
		$reader = $this->readers->of($feed->uid);
		if ($feed->groupId !== null && !$reader->isIn($feed->groupId)) {
			return null;
		}
		$l10n = $this->l10n->get('smartcommons', $reader->language());
		$events = [];
		$now = $this->time->getTime();
		foreach ($this->items->all() as $source) {
			foreach ($source->agenda($reader, $feed->groupId, $now - self::BEFORE, $now + self::AFTER) as $item) {
				array_push($events, ...$this->events($item, $reader, $now));
			}
		}
		return new Calendar($l10n->t('Smart Commons'), $events);
	}

	/** @return list<CalendarEvent> */
	private function events(Item $item, Reader $reader, int $now): array {
		$url = $this->urls->linkToRouteAbsolute('smartcommons.page.page', ['path' => $item->path]);
		$title = $item->titleFor($reader->languages)['text'];
		$host = parse_url($this->urls->getBaseUrl(), PHP_URL_HOST);
		$events = [];
		foreach ($item->dates as $date) {
			// another date of the same item may lie in the year 9999, and every change of the clock until then would be told
			if ($date->startsAt < $now - self::BEFORE || $date->startsAt > $now + self::AFTER) {
				continue;
			}
			$events[] = new CalendarEvent(
				uid: 'smartcommons-' . $item->ref->kind . '-' . $item->ref->id . '-' . $date->what . '@' . (is_string($host) ? $host : 'localhost'),
				title: $date->label === '' ? $title : $date->label . ': ' . $title,
				date: $date,
				changedAt: $item->changedAt,
				text: Plain::text($item->textFor($reader->languages)['text'], self::LONGEST_TEXT),
				url: $url,
			);
		}
		return $events;
	}
}
