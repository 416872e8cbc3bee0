<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

/** What a source says of where a call is for. */
final readonly class PlaceHint {
	/**
	 * @param string $nuts NUTS code, may be empty
	 * @param string $country ISO 3166-1 alpha-3, may be empty
	 * @param string $name name of a municipality, province or region, may be empty
	 */
	public function __construct(
		public string $nuts = '',
		public string $country = '',
		public string $name = '',
	) {
	}

	public function key(): string {
		return $this->nuts . '|' . $this->country . '|' . $this->name;
	}
}
