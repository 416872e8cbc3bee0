<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

/** What a member wrote in a dossier. */
final readonly class Note {
	/** @param ?string $uid null once the account is gone */
	public function __construct(
		public int $id,
		public ?string $uid,
		public string $text,
		public int $at,
	) {
	}
}
