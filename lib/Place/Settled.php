<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Community\Rules\Point;

/** Facts whose ids all exist and whose municipality is known. */
final readonly class Settled {
	/** @param ?Point $area middle of the municipality */
	public function __construct(
		public PlaceFacts $facts,
		public ?Point $area,
	) {
	}
}
