<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Find;

use OCA\SmartCommons\Community\Rules\Point;

/** Where places were asked for, looked up in the locations of Belgium. */
final readonly class Area {
	/**
	 * @param ?Point $from from which distances are told
	 * @param ?int $km none is farther than this
	 * @param ?list<int> $within locations in one of which they lie; null: wherever
	 * @param ?list<int> $serving locations of which they serve one, Belgium and online ones besides; null: whichever
	 * @param ?array{south: int, west: int, north: int, east: int} $box that holds everything within $km
	 */
	public function __construct(
		public ?Point $from = null,
		public ?int $km = null,
		public ?array $within = null,
		public ?array $serving = null,
		public ?array $box = null,
	) {
	}
}
