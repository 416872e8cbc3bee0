<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Core\Item\Team;

/** A team with the one that it is a part of, whose members see its folder. */
final readonly class Work {
	/** @param Team $top the team itself where it is no part of another */
	public function __construct(
		public Team $team,
		public Team $top,
	) {
	}

	/** Whether new members get the folder, and new folders are made. */
	public function growing(): bool {
		return $this->top->active && $this->top->folder;
	}

	public function has(?string $uid): bool {
		return $uid !== null && in_array($uid, $this->top->members, true);
	}

	public function ledBy(?string $uid): bool {
		return $uid !== null && in_array($uid, $this->top->leaders, true);
	}

	public function isTop(): bool {
		return $this->team->within === null;
	}
}
