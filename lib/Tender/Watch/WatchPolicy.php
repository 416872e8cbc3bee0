<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Core\Audience\Reader;

/** Who may see and change what a group looks for. */
final class WatchPolicy {
	public function see(Reader $reader, int $groupId): bool {
		return $reader->isIn($groupId);
	}

	public function change(Reader $reader, int $groupId): bool {
		return $reader->coordinates($groupId);
	}
}
