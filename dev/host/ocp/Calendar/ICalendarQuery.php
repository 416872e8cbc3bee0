<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Calendar;

interface ICalendarQuery {
	public const SEARCH_PROPERTY_CATEGORIES = 'CATEGORIES';
	public const SEARCH_PROPERTY_COMMENT = 'COMMENT';
	public const SEARCH_PROPERTY_DESCRIPTION = 'DESCRIPTION';
	public const SEARCH_PROPERTY_LOCATION = 'LOCATION';
	public const SEARCH_PROPERTY_RESOURCES = 'RESOURCES';
	public const SEARCH_PROPERTY_STATUS = 'STATUS';
	public const SEARCH_PROPERTY_SUMMARY = 'SUMMARY';
	public const SEARCH_PROPERTY_ATTENDEE = 'ATTENDEE';
	public const SEARCH_PROPERTY_CONTACT = 'CONTACT';
	public const SEARCH_PROPERTY_ORGANIZER = 'ORGANIZER';

	public function addSearchCalendar(string $calendarUri): void;

	public function setSearchPattern(string $pattern): void;

	/** @param ICalendarQuery::SEARCH_PROPERTY_* $value */
	public function addSearchProperty(string $value): void;

	public function addType(string $value): void;

	public function setTimerangeStart(\DateTimeImmutable $startTime): void;

	public function setTimerangeEnd(\DateTimeImmutable $endTime): void;

	public function setLimit(int $limit): void;

	public function setOffset(int $offset): void;
}
