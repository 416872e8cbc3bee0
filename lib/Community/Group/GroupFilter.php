<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

/** What a list of groups is restricted to. */
final readonly class GroupFilter {
	/**
	 * @param list<string> $words each must be found
	 * @param ?list<int> $places groups that serve one of these; null: wherever
	 */
	public function __construct(
		public array $words = [],
		public ?int $theme = null,
		public ?string $level = null,
		public ?array $places = null,
		public ?string $language = null,
		public bool $mine = false,
	) {
	}
}
