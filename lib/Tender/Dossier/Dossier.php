<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

use OCA\SmartCommons\Tender\Rules\DossierState;

/** A group's work on one call, without the people and notes around it. */
final readonly class Dossier {
	public function __construct(
		public int $id,
		public int $groupId,
		public int $callId,
		public DossierState $state,
		public string $reason,
		public int $changedAt,
		public int $version,
	) {
	}
}
