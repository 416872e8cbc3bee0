<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Member\Directory;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\Cursor;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Text\Texts;

/** The list of groups that a reader may know of. */
final class GroupList {
	public function __construct(
		private readonly GroupMapper $groups,
		private readonly GroupView $view,
		private readonly LocationService $places,
		private readonly ThemeDirectory $themes,
	) {
	}

	/**
	 * @return array{list<array<string, mixed>>, ?string} Group of each, and where the next page starts
	 * @throws Problem
	 */
	public function page(Input $input, Reader $reader): array {
		[$filter, $limit, $after] = $input->collect(fn (Input $input): array => [$this->filter($input), $input->limit(), self::after($input)]);
		$groups = $this->groups->list($filter, $reader, $limit + 1, $after);
		$page = array_slice($groups, 0, $limit);
		$last = end($page);
		$cursor = $last === false || count($groups) <= $limit ? null : Cursor::encode([$last->facts->nameSort(), $last->id]);
		return [$this->view->many($page, $reader), $cursor];
	}

	private function filter(Input $input): GroupFilter {
		$theme = $input->idOrNull('theme');
		$place = $input->idOrNull('place');
		return new GroupFilter(
			Directory::words($input->stringOrNull('q', 200)),
			$theme === null ? null : $this->themes->resolve([$theme])[0] ?? 0,
			$input->oneOfOrNull('level', GroupFacts::LEVELS),
			$place === null ? null : $this->serving($place),
			$input->oneOfOrNull('language', Texts::LANGUAGES),
			$input->bool('mine', false),
		);
	}

	/** @return list<int> the place, what it lies in, and what lies in it: a group of Ghent also serves East Flanders */
	private function serving(int $place): array {
		return array_values(array_unique([...$this->places->chain($place), ...$this->places->within($place)]));
	}

	/** @return ?array{string, int} */
	private static function after(Input $input): ?array {
		$cursor = $input->cursor(2);
		if ($cursor === null) {
			return null;
		}
		return [(string)($cursor[0] ?? ''), (int)($cursor[1] ?? 0)];
	}
}
