<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Find;

use OCA\SmartCommons\Community\Rules\Point;

/** A place that a search found, as far as lists and maps need it at once. */
final readonly class Found {
	/**
	 * @param ?Point $at where the reader sees it; null: nowhere (online)
	 * @param ?int $metres from the point asked
	 * @param int $open 0 unknown, 1 open, 2 closed at this moment
	 * @param array<string, string> $names only where they were asked for
	 */
	public function __construct(
		public int $id,
		public ?Point $at,
		public ?int $metres,
		public int $open,
		public int $state,
		public string $kind,
		public array $names,
		public string $language,
	) {
	}
}
