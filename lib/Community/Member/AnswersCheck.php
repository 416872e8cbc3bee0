<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCA\SmartCommons\Community\CommunityProblems;
use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Location\LocationType;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Problem\Problem;

/** Whether the themes and the place on a card exist. */
final class AnswersCheck {
	public function __construct(
		private readonly ThemeDirectory $themes,
		private readonly LocationService $places,
		private readonly CommunityProblems $problems,
	) {
	}

	/** @throws Problem */
	public function all(Answers $answers): void {
		if (array_diff($answers->themes, array_keys($this->themes->accepted())) !== []) {
			throw $this->problems->unknownThemes();
		}
		// a municipality and nothing finer; nothing coarser either, or distances would mean nothing
		if ($answers->placeId !== null && $this->places->find($answers->placeId)?->type !== LocationType::Municipality) {
			throw $this->problems->unknownPlace('placeId');
		}
	}
}
