<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Tender\Rules\Criteria;

/** A saved search of a group. */
final readonly class Watch {
	/** @param ?string $createdBy null once that account is gone */
	public function __construct(
		public int $id,
		public int $groupId,
		public string $name,
		public Criteria $criteria,
		public ?string $createdBy,
		public int $changedAt,
		public int $version,
	) {
	}
}
