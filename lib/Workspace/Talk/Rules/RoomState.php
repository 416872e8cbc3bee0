<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk\Rules;

/** How a team stands to its conversation; the value is stored. */
enum RoomState: int {
	/** shall be made */
	case Wanted = 0;
	case Here = 1;
	/** was deleted in Talk; a new one is made only when somebody asks */
	case Gone = 2;
	/** somebody undid the link; nothing is said in it and nobody added */
	case Unlinked = 3;

	/** @return non-empty-string as the contract names it */
	public function word(): string {
		return match ($this) {
			self::Wanted => 'wanted',
			self::Here => 'here',
			self::Gone => 'gone',
			self::Unlinked => 'unlinked',
		};
	}
}
