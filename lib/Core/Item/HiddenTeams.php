<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Item;

/** The same for teams: who leaves one must lose its room and folder, also while nobody sees the team in the app. */
final readonly class HiddenTeams extends HiddenItems implements TeamSource {
	public function __construct(
		private TeamSource $teams,
	) {
		parent::__construct($teams);
	}

	public function teams(array $ids): array {
		return $this->teams->teams($ids);
	}

	public function within(array $groupIds, int $limit): array {
		return [];
	}
}
