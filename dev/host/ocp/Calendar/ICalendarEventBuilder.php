<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Calendar;

use OCP\Calendar\Exceptions\CalendarException;

interface ICalendarEventBuilder {
	public function setStartDate(\DateTimeInterface $start): self;

	public function setEndDate(\DateTimeInterface $end): self;

	public function setSummary(string $summary): self;

	public function setDescription(string $description): self;

	public function setLocation(string $location): self;

	public function setStatus(CalendarEventStatus $status): static;

	public function setOrganizer(string $email, ?string $commonName = null): self;

	public function addAttendee(string $email, ?string $commonName = null): self;

	/** @throws \InvalidArgumentException */
	public function toIcs(): string;

	/**
	 * @throws \InvalidArgumentException
	 * @throws CalendarException
	 */
	public function createInCalendar(ICreateFromString $calendar): string;
}
