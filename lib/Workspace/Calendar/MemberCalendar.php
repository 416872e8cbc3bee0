<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Calendar;

/** A calendar of a member into which entries may be written. */
final readonly class MemberCalendar {
	/** @param string $color `#rrggbb`, empty when unknown */
	public function __construct(
		public string $uri,
		public string $name,
		public string $color,
	) {
	}
}
