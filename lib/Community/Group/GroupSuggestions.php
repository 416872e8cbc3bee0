<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Member\Card;
use OCA\SmartCommons\Community\Rules\GroupFit;
use OCA\SmartCommons\Community\Theme\ThemeMapper;
use OCA\SmartCommons\Core\Audience\Reader;

/** Groups that fit what a member said of themselves. */
final class GroupSuggestions {
	/** of very many groups the liveliest are weighed */
	private const CANDIDATES = 500;

	public function __construct(
		private readonly GroupMapper $groups,
		private readonly ThemeMapper $themeLinks,
		private readonly GroupPlaceMapper $placeLinks,
		private readonly LocationService $places,
	) {
	}

	/** @return list<Group> the best first */
	public function for(Card $card, Reader $reader, int $limit = 6): array {
		$groups = $this->groups->candidates($reader, self::CANDIDATES);
		$ids = array_map(static fn (Group $group): int => $group->id, $groups);
		$themes = $this->themeLinks->of(ThemeMapper::GROUPS, $ids);
		$places = $this->placeLinks->of($ids);
		$member = [
			'themes' => $card->answers->themes,
			'places' => $card->answers->placeId === null ? [] : $this->places->chain($card->answers->placeId),
			'languages' => self::languages($card, $reader),
			'wish' => $card->wish,
		];
		$scores = [];
		foreach ($groups as $at => $group) {
			$score = GroupFit::score([
				'themes' => $themes[$group->id] ?? [],
				'scope' => $group->facts->scope,
				'places' => $places[$group->id] ?? [],
				'languages' => $group->facts->languages,
				'levels' => $group->facts->levels,
				'modes' => $group->facts->modes,
			], $member);
			if ($score > 0) {
				$scores[$at] = $score;
			}
		}
		arsort($scores);
		return array_map(static fn (int $at): Group => $groups[$at], array_slice(array_keys($scores), 0, $limit));
	}

	/** @return list<string> what the member speaks, the language of the interface first */
	private static function languages(Card $card, Reader $reader): array {
		$languages = [$reader->language()];
		foreach ($card->answers->languages as $skill) {
			if ($skill->read > 0 || $skill->speak > 0) {
				$languages[] = $skill->language;
			}
		}
		return array_values(array_unique($languages));
	}
}
