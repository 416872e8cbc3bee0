<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Calendar;

use OCP\Calendar\ICalendar;
use OCP\Calendar\ICalendarEventBuilder;
use OCP\Calendar\ICalendarQuery;
use OCP\Calendar\IManager;
use OCP\IUser;
use OCP\IUserManager;
use SmartCommons\DevHost\Kernel\NotSupported;

/** The calendars of accounts. */
final class CalendarManager implements IManager {
	private const PRINCIPAL = 'principals/users/';

	public function __construct(
		private readonly CalendarFolder $folder,
		private readonly IUserManager $users,
	) {
	}

	public function getCalendarsForPrincipal(string $principalUri, array $calendarUris = []): array {
		$uid = str_starts_with($principalUri, self::PRINCIPAL) ? substr($principalUri, strlen(self::PRINCIPAL)) : '';
		if (!$this->users->userExists($uid)) {
			return [];
		}
		$uris = $this->folder->calendars($uid);
		return array_values(array_map(
			fn (string $uri): ICalendar => new DiskCalendar($this->folder, $uid, $uri),
			$calendarUris === [] ? $uris : array_intersect($uris, $calendarUris),
		));
	}

	public function search($pattern, array $searchProperties = [], array $options = [], $limit = null, $offset = null) {
		throw new NotSupported('Calendar\\IManager::search');
	}

	public function isEnabled() {
		return true;
	}

	public function registerCalendar(ICalendar $calendar) {
		throw new NotSupported('Calendar\\IManager::registerCalendar');
	}

	public function unregisterCalendar(ICalendar $calendar) {
		throw new NotSupported('Calendar\\IManager::unregisterCalendar');
	}

	public function register(\Closure $callable) {
		throw new NotSupported('Calendar\\IManager::register');
	}

	public function getCalendars() {
		throw new NotSupported('Calendar\\IManager::getCalendars');
	}

	public function clear() {
		throw new NotSupported('Calendar\\IManager::clear');
	}

	public function searchForPrincipal(ICalendarQuery $query): array {
		throw new NotSupported('Calendar\\IManager::searchForPrincipal');
	}

	public function newQuery(string $principalUri): ICalendarQuery {
		throw new NotSupported('Calendar\\IManager::newQuery');
	}

	public function handleIMip(string $userId, string $message, array $options = []): bool {
		throw new NotSupported('Calendar\\IManager::handleIMip');
	}

	public function handleIMipRequest(string $principalUri, string $sender, string $recipient, string $calendarData): bool {
		throw new NotSupported('Calendar\\IManager::handleIMipRequest');
	}

	public function handleIMipReply(string $principalUri, string $sender, string $recipient, string $calendarData): bool {
		throw new NotSupported('Calendar\\IManager::handleIMipReply');
	}

	public function handleIMipCancel(string $principalUri, string $sender, ?string $replyTo, string $recipient, string $calendarData): bool {
		throw new NotSupported('Calendar\\IManager::handleIMipCancel');
	}

	public function createEventBuilder(): ICalendarEventBuilder {
		throw new NotSupported('Calendar\\IManager::createEventBuilder');
	}

	public function checkAvailability(\DateTimeInterface $start, \DateTimeInterface $end, IUser $organizer, array $attendees): array {
		throw new NotSupported('Calendar\\IManager::checkAvailability');
	}
}
