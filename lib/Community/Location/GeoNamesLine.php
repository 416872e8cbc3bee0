<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Location;

use OCA\SmartCommons\Community\Rules\Point;

/** One line of a GeoNames file that concerns us, whichever of the two formats it came in. */
final readonly class GeoNamesLine {
	/**
	 * @param bool $municipality whether it describes the municipality itself, or a part of one
	 * @param ?string $nis of the municipality, where the file knows it
	 * @param list<string> $otherNames
	 */
	public function __construct(
		public bool $municipality,
		public string $name,
		public array $otherNames,
		public ?string $nis,
		public ?string $postcode,
		public Point $at,
		public int $population,
	) {
	}
}
