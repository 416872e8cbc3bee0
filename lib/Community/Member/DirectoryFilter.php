<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

/** What the directory is restricted to. */
final readonly class DirectoryFilter {
	/**
	 * @param list<string> $words each must be found
	 * @param ?array<int, int> $near kilometres per municipality, the nearest first; null: wherever
	 * @param ?string $skill read, write or speak in that language; null: any of them
	 */
	public function __construct(
		public array $words = [],
		public ?int $theme = null,
		public ?array $near = null,
		public ?string $language = null,
		public ?string $skill = null,
		public bool $helps = false,
		public ?int $group = null,
	) {
	}
}
