<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Member;

/** What a module keeps of a person, and how it goes when the account goes. */
interface MemberData {
	/** Removes or anonymises everything of this account; called again after a crash, so it must bear repeating. */
	public function erase(string $uid): void;
}
