<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

/** One line of a dossier's history. */
final readonly class LogEntry {
	public const TAKEN = 'taken';
	public const STATE = 'state';
	public const JOINED = 'joined';
	public const LEFT = 'left';
	public const ROLE = 'role';
	public const NOTE = 'note';
	public const NOTE_REMOVED = 'note-removed';

	/**
	 * @param int $at unix seconds
	 * @param ?string $uid who did it; null once the account is gone
	 * @param string $what one of the constants
	 * @param ?string $was state, role or member before
	 * @param ?string $became state, role or member after
	 */
	public function __construct(
		public int $at,
		public ?string $uid,
		public string $what,
		public ?string $was = null,
		public ?string $became = null,
		public string $reason = '',
	) {
	}
}
