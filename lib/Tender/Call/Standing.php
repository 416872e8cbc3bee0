<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

/** How the reader's groups stand to one call. */
final readonly class Standing {
	/**
	 * @param list<array{groupId: int, groupName: string, state: string, dossierId: ?int}> $groups the contract's
	 *        GroupStanding: state is `match` while nobody dealt with it, else the dossier's state
	 * @param bool $isNew matched for a group of the reader since the reader last looked
	 */
	public function __construct(
		public array $groups = [],
		public bool $isNew = false,
	) {
	}
}
