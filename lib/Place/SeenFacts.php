<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

/** The facts of a place as one reader may see them. */
final readonly class SeenFacts {
	/** @param list<string> $hidden fields that are blank because the reader may not see them */
	public function __construct(
		public PlaceFacts $facts,
		public array $hidden,
	) {
	}
}
