<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Calendar;

use OCP\DB\Exception;
use OCP\IUser;

interface IManager {
	/**
	 * @param string $pattern
	 * @param int|null $limit
	 * @param int|null $offset
	 * @return array<array-key, mixed>
	 * @deprecated 23.0.0
	 */
	public function search($pattern, array $searchProperties = [], array $options = [], $limit = null, $offset = null);

	/**
	 * @return bool
	 * @deprecated 23.0.0
	 */
	public function isEnabled();

	/**
	 * @return void
	 * @deprecated 23.0.0
	 */
	public function registerCalendar(ICalendar $calendar);

	/**
	 * @return void
	 * @deprecated 23.0.0
	 */
	public function unregisterCalendar(ICalendar $calendar);

	/**
	 * @return void
	 * @deprecated 23.0.0
	 */
	public function register(\Closure $callable);

	/**
	 * @return ICalendar[]
	 * @deprecated 23.0.0
	 */
	public function getCalendars();

	/**
	 * @return void
	 * @deprecated 23.0.0
	 */
	public function clear();

	/**
	 * @param string[] $calendarUris
	 * @return ICalendar[]
	 */
	public function getCalendarsForPrincipal(string $principalUri, array $calendarUris = []): array;

	/** @return array<array-key, mixed>[] */
	public function searchForPrincipal(ICalendarQuery $query): array;

	public function newQuery(string $principalUri): ICalendarQuery;

	/**
	 * @param array{absent?: "create"|"ignore", absentCreateStatus?: "cancelled"|"confirmed"|"tentative", recipient?: string, ...} $options
	 * @throws Exception
	 */
	public function handleIMip(string $userId, string $message, array $options = []): bool;

	public function handleIMipRequest(string $principalUri, string $sender, string $recipient, string $calendarData): bool;

	public function handleIMipReply(string $principalUri, string $sender, string $recipient, string $calendarData): bool;

	public function handleIMipCancel(string $principalUri, string $sender, ?string $replyTo, string $recipient, string $calendarData): bool;

	public function createEventBuilder(): ICalendarEventBuilder;

	/**
	 * @param string[] $attendees
	 * @return IAvailabilityResult[]
	 */
	public function checkAvailability(\DateTimeInterface $start, \DateTimeInterface $end, IUser $organizer, array $attendees): array;
}
