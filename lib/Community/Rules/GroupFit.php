<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Rules;

/** How well a group fits a member: what they do counts most, then how near it is, then the language and the wish. */
final class GroupFit {
	private const WISHES = ['calls' => 'levels', 'together' => 'modes', 'share' => 'modes'];

	/**
	 * @param array{themes: list<int>, scope: string, places: list<int>, languages: list<string>, levels: list<string>, modes: list<string>} $group
	 * @param array{themes: list<int>, places: list<int>, languages: list<string>, wish: ?string} $member places: the
	 *        municipality first, then what it lies in
	 * @return int 0: doesn't fit at all
	 */
	public static function score(array $group, array $member): int {
		$themes = count(array_intersect($group['themes'], $member['themes']));
		$near = self::near($group, $member['places']);
		$understood = $group['languages'] === [] || array_intersect($group['languages'], $member['languages']) !== [];
		$saidWhere = $member['places'] !== [];
		$saidWhat = $member['themes'] !== [];
		// a group elsewhere is of no use to who said where they are, one for everybody in Belgium none to who does
		// something else, and one whose languages they don't speak to nobody
		if (!$understood || ($saidWhere && $near === 0) || ($themes === 0 && $near < ($saidWhat ? 2 : 1))) {
			return 0;
		}
		$wish = self::WISHES[$member['wish'] ?? ''] ?? null;
		return 4 * min(3, $themes) + $near + ($wish !== null && $group[$wish] !== [] ? 2 : 0)
			+ (in_array($member['languages'][0] ?? '', $group['languages'], true) ? 1 : 0);
	}

	/**
	 * @param array{scope: string, places: list<int>, ...} $group
	 * @param list<int> $places
	 */
	private static function near(array $group, array $places): int {
		if ($group['scope'] !== 'places') {
			return 1;
		}
		foreach ($places as $step => $place) {
			if (in_array($place, $group['places'], true)) {
				return max(2, 6 - $step);
			}
		}
		return 0;
	}
}
