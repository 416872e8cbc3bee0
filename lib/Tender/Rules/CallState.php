<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

use OCA\SmartCommons\Core\Text\Worded;

/** The state that is stored; whether an open call is still open depends on the clock too. */
enum CallState: int {
	use Worded;

	case Planned = 0;
	case Open = 1;
	case Closed = 2;
	case Awarded = 3;
	case Cancelled = 4;
	/** taken back by who added it: gone from every list */
	case Withdrawn = 9;

	/** The contract's status: an open call whose last deadline is over is closed. */
	public function status(int $closesAt, int $now): string {
		return match ($this) {
			self::Open => $closesAt > $now ? 'open' : 'closed',
			self::Withdrawn => 'closed',
			default => $this->word(),
		};
	}
}
