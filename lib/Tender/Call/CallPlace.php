<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

/** Where a call is for. */
final readonly class CallPlace {
	/** not tied to a place: all of the European Union */
	public const EVERYWHERE = -1;
	/** abroad, or a place that isn't in our list */
	public const ELSEWHERE = 0;

	/**
	 * @param int $placeId a place of Belgium, or one of the two above
	 * @param string $nuts NUTS code or country code as published; empty where the source gave none
	 */
	public function __construct(
		public int $placeId,
		public string $nuts = '',
	) {
	}
}
