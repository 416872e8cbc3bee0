<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Calendar;

use OCA\SmartCommons\Core\Item\ItemDate;

/** An entry as it is in a member's calendar now. */
final readonly class Entry {
	/**
	 * @param string $file its name within the calendar
	 * @param ?\DateTimeInterface $start null when the calendar doesn't tell
	 */
	public function __construct(
		public MemberCalendar $calendar,
		public string $uid,
		public string $file,
		public ?\DateTimeInterface $start,
	) {
	}

	/** Whether it stands at this moment; at this day, where the date has no time. */
	public function isAt(ItemDate $date): bool {
		if ($this->start === null) {
			return true;
		}
		if (!$date->wholeDay) {
			return $this->start->getTimestamp() === $date->startsAt;
		}
		$day = (new \DateTimeImmutable('@' . $date->startsAt))->setTimezone(new \DateTimeZone($date->zone));
		return $this->start->format('Y-m-d H:i') === $day->format('Y-m-d') . ' 00:00';
	}
}
