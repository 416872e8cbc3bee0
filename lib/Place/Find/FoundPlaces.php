<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Find;

/** What a search of places found. */
final readonly class FoundPlaces {
	/**
	 * @param list<Found> $places in order
	 * @param ?string $corrected the words as they were understood, where one was misspelt
	 */
	public function __construct(
		public array $places,
		public ?string $corrected,
	) {
	}

	/** @return list<int> */
	public function ids(): array {
		return array_map(static fn (Found $found): int => $found->id, $this->places);
	}
}
