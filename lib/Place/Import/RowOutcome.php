<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

/** What happened to one row. */
final readonly class RowOutcome {
	public const NEW = 'new';
	public const UPDATED = 'updated';
	public const UNCHANGED = 'unchanged';
	/** it may be a place that is known already: a person decides */
	public const DUPLICATE = 'duplicate';
	public const REFUSED = 'refused';
	public const ALL = [self::NEW, self::UPDATED, self::UNCHANGED, self::DUPLICATE, self::REFUSED];

	/**
	 * @param value-of<self::ALL> $outcome
	 * @param list<array{column: string, was: string, became: string}> $changes what was put right here
	 * @param list<array{column: string, was: string, became: string}> $kept what somebody changed here since, and so stayed
	 * @param array<string, string> $reasons why it was refused, by column; by '' what concerns the whole row
	 * @param list<int> $candidates places that it may be, the likeliest first
	 */
	public function __construct(
		public string $outcome,
		public ?int $placeId = null,
		public array $changes = [],
		public array $kept = [],
		public array $reasons = [],
		public array $candidates = [],
	) {
	}
}
