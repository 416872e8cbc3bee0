<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Teams;

/** A team of the cloud (Teams, formerly Circles), not to be taken for the people of an item. */
final readonly class CloudTeam {
	public function __construct(
		public string $id,
		public string $name,
	) {
	}
}
