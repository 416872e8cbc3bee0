<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\Audience\AudienceKind;
use OCA\SmartCommons\Place\Placement;

/** Under which terms the rows of a file come: whose list it is, who sees and keeps what it adds. */
final readonly class Terms {
	/**
	 * @param string $source whose list it is, the same at the next import of it
	 * @param int $groupId the group that keeps the places; 0: none
	 */
	public function __construct(
		public string $source,
		public string $licence,
		public string $attribution,
		public AudienceKind $audience,
		public int $groupId,
	) {
	}

	/**
	 * Of one row, which may name a list and terms of its own.
	 *
	 * @param array<string, string> $cells
	 */
	public function placement(array $cells, string $sourceId): Placement {
		return (new Placement($this->audience, $this->groupId, null, $this->sourceOf($cells), $sourceId))
			->under($cells['licence'] ?? $this->licence, $cells['attribution'] ?? $this->attribution);
	}

	/** @param array<string, string> $cells */
	public function sourceOf(array $cells): string {
		$own = trim($cells['source'] ?? '');
		return $own !== '' && mb_strlen($own) <= 40 ? $own : $this->source;
	}
}
