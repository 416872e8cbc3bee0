<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth\Rules;

/** One field of a suggestion. */
final readonly class SuggestedField {
	/**
	 * @param string $field of PlaceFacts
	 * @param mixed $was its value when it was suggested; null for a new place
	 * @param mixed $became what is suggested
	 */
	public function __construct(
		public string $field,
		public mixed $was,
		public mixed $became,
		public FieldState $state = FieldState::Open,
	) {
	}

	/** Whether somebody else changed it since, to something else than what is suggested. */
	public function conflicts(mixed $now): bool {
		return !Same::values($now, $this->was) && !Same::values($now, $this->became);
	}
}
