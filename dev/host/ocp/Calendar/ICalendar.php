<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Calendar;

/**
 * @psalm-type CalendarSearchOptions = array{timerange?: array{start?: \DateTimeInterface, end?: \DateTimeInterface}, uid?: string, uri?: string, types?: string[]}
 */
interface ICalendar {
	public function getKey(): string;

	public function getUri(): string;

	public function getDisplayName(): ?string;

	public function getDisplayColor(): ?string;

	/**
	 * @param string[] $searchProperties
	 * @param CalendarSearchOptions $options
	 * @return array<array-key, mixed>
	 */
	public function search(string $pattern, array $searchProperties = [], array $options = [], ?int $limit = null, ?int $offset = null): array;

	public function getPermissions(): int;

	public function isDeleted(): bool;
}
