<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Agenda;

use OCA\SmartCommons\Core\Item\ItemDate;

/** One entry of a calendar. */
final readonly class CalendarEvent {
	/**
	 * @param string $uid the same for ever, in the whole world
	 * @param int $changedAt unix seconds of the last change of what it is about
	 * @param list<string> $categories such as the groups that work on it
	 * @param bool $alarms whether the calendar warns beforehand
	 */
	public function __construct(
		public string $uid,
		public string $title,
		public ItemDate $date,
		public int $changedAt,
		public string $text = '',
		public string $url = '',
		public array $categories = [],
		public bool $alarms = false,
	) {
	}

	/** The same as another entry. */
	public function as(string $uid): self {
		return new self($uid, $this->title, $this->date, $this->changedAt, $this->text, $this->url, $this->categories, $this->alarms);
	}
}
