<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Agenda;

use OCA\SmartCommons\Core\Item\ItemDate;

/** When a calendar warns of a date. Pure. */
final class Alarms {
	/**
	 * A week and a day before a deadline, an hour before a meeting. Days and weeks are those of the calendar, so the
	 * warning comes at the same hour also when the clock changes in between; for a date without a time it comes at nine
	 * in the morning.
	 *
	 * @return list<non-empty-string> RFC 5545 durations, the earliest first
	 */
	public static function before(ItemDate $date): array {
		if ($date->wholeDay) {
			return ['-P6DT15H', '-PT15H'];
		}
		return $date->endsAt !== null && $date->endsAt > $date->startsAt ? ['-PT1H'] : ['-P7D', '-P1D'];
	}
}
