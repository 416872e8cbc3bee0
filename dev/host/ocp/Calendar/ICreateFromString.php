<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Calendar;

use OCP\Calendar\Exceptions\CalendarException;

interface ICreateFromString extends ICalendar {
	/** @throws CalendarException */
	public function createFromString(string $name, string $calendarData): void;

	/** @throws CalendarException */
	public function createFromStringMinimal(string $name, string $calendarData): void;
}
