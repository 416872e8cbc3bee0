<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\CommunityProblems;
use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Problem\Problem;

/** Whether the themes and places of a group exist. */
final class GroupLinksCheck {
	public function __construct(
		private readonly ThemeDirectory $themes,
		private readonly LocationService $places,
		private readonly CommunityProblems $problems,
	) {
	}

	/**
	 * @param list<int> $themes
	 * @param list<int> $places
	 * @throws Problem
	 */
	public function all(array $themes, array $places): void {
		if (array_diff($themes, array_keys($this->themes->accepted())) !== []) {
			throw $this->problems->unknownThemes();
		}
		if (array_diff($places, array_keys($this->places->byIds($places))) !== []) {
			throw $this->problems->unknownPlace('area');
		}
	}
}
