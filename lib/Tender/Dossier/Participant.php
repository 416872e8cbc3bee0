<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

use OCA\SmartCommons\Tender\Rules\ParticipantRole;

/** Who takes part in a group's work on a call, and as what. */
final readonly class Participant {
	public function __construct(
		public int $dossierId,
		public string $uid,
		public ParticipantRole $role,
		public string $contribution,
	) {
	}
}
