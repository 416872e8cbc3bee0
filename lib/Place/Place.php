<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Community\Rules\Point;

/** A place as it is kept. */
final readonly class Place {
	public const KIND = 'place';

	/** how long it counts that somebody said that it is right, in seconds */
	public const FRESH = 365 * 86400;

	/**
	 * @param ?Point $area middle of its municipality
	 * @param ?int $verifiedAt unix seconds when somebody last said that it is right; null: never
	 * @param ?string $verifiedBy account; null: nobody, one that has gone, or the place's contact
	 */
	public function __construct(
		public int $id,
		public PlaceFacts $facts,
		public Placement $placement,
		public ?Point $area,
		public ?int $verifiedAt,
		public ?string $verifiedBy,
		public int $createdAt,
		public int $changedAt,
		public int $version,
	) {
	}

	/** Whether nobody said within a year that it is right; what is no longer there needs no looking after. */
	public function isOverdue(int $now): bool {
		return $this->facts->state->isThere() && ($this->verifiedAt === null || $this->verifiedAt < $now - self::FRESH);
	}
}
