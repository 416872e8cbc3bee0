<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk\Rules;

/** How a member of the team came into the conversation, or why not; the value is stored. */
enum Seat: int {
	/** in it, by other doing than ours */
	case Found = 0;
	/** in it, because we added them */
	case Given = 1;
	/** we were about to add them; whether it happened isn't known */
	case Offered = 2;
	/** Talk didn't take them */
	case Refused = 3;
	/** was in it and left by choice; isn't added again unless asked for */
	case Left = 4;
	/** no longer in the team, and not removed from the conversation yet */
	case Leaving = 5;

	/** Whether this member is in the conversation, as far as we know. */
	public function isIn(): bool {
		return $this === self::Found || $this === self::Given;
	}
}
