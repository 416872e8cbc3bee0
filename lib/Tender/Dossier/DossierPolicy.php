<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

use OCA\SmartCommons\Core\Audience\Reader;

/** Who may do what with a group's work on calls; whoever isn't in the group doesn't even learn that it exists. */
final class DossierPolicy {
	public function see(Reader $reader, int $groupId): bool {
		return $reader->isIn($groupId);
	}

	public function work(Reader $reader, int $groupId): bool {
		return $reader->isIn($groupId);
	}

	/** Members decide for themselves; coordinators also for others. */
	public function placeMember(Reader $reader, int $groupId, string $uid): bool {
		return $reader->uid === $uid && $reader->isIn($groupId) || $reader->coordinates($groupId);
	}

	public function removeNote(Reader $reader, int $groupId, ?string $author): bool {
		return $author !== null && $reader->uid === $author || $reader->coordinates($groupId);
	}
}
