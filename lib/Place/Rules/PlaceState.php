<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

use OCA\SmartCommons\Core\Text\Worded;

/** How a place is doing. */
enum PlaceState: int {
	use Worded;

	case Active = 0;
	/** Nobody who knows it has said yet that it is right. */
	case Unverified = 1;
	/** Closed for a while, perhaps until a known day. */
	case Paused = 2;
	case Closed = 3;
	/** It goes on elsewhere, as its successor. */
	case Moved = 4;
	/** It stopped; another initiative took over. */
	case Succeeded = 5;

	/** Whether one can still go there, now or later. */
	public function isThere(): bool {
		return in_array($this, [self::Active, self::Unverified, self::Paused], true);
	}
}
