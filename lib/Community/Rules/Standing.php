<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Rules;

use OCA\SmartCommons\Core\Text\Worded;

/** How a person stands to a group; the value is what `smc_membership.standing` holds (None has no row). */
enum Standing: int {
	use Worded;

	case None = 0;
	case Requested = 1;
	case Invited = 2;
	case Member = 3;
	case Coordinator = 4;

	/** Whether this person belongs to the group and sees its work. */
	public function belongs(): bool {
		return $this === self::Member || $this === self::Coordinator;
	}
}
