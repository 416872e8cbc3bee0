<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Agenda;

/** A secret address at which a calendar program reads a member's dates, or those of one of the member's groups. */
final readonly class Feed {
	/**
	 * @param ?int $groupId null: all that concerns the member
	 * @param ?string $token the secret part of the address; null when it can't be shown any more
	 * @param int $createdAt unix seconds
	 */
	public function __construct(
		public int $id,
		public string $uid,
		public ?int $groupId,
		public ?string $token,
		public int $createdAt,
	) {
	}
}
