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
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\Cursor;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Text\Fold;
use OCA\SmartCommons\Core\Text\Texts;

/** The directory of members, by theme, place, language, help offered, group and words. */
final class Directory {
	private const USUAL_KM = 30;
	private const MOST_WORDS = 8;

	public function __construct(
		private readonly DirectoryMapper $mapper,
		private readonly MemberView $view,
		private readonly LocationService $places,
		private readonly ThemeDirectory $themes,
		private readonly CommunityProblems $problems,
	) {
	}

	/**
	 * @return array{list<array<string, mixed>>, ?string} MemberSummary of each, and where the next page starts
	 * @throws Problem
	 */
	public function page(Input $input, Reader $reader): array {
		[$filter, $limit, $after] = $input->collect(fn (Input $input): array => [
			$this->filter($input, $reader),
			$input->limit(),
			self::after($input),
		]);
		$cards = $this->mapper->list($filter, $reader, $limit + 1, $after);
		$page = array_slice($cards, 0, $limit);
		$views = $this->view->summaries($page, $reader, $filter->near);
		$last = end($page);
		$cursor = $last === false || count($cards) <= $limit ? null : Cursor::encode([
			($filter->near ?? [])[$last->answers->placeId ?? 0] ?? 0,
			Fold::sortKey($last->displayName),
			$last->id,
		]);
		return [$views, $cursor];
	}

	/**
	 * The words of a search box, each of which must be found.
	 *
	 * @return list<string>
	 */
	public static function words(?string $typed): array {
		$words = preg_split('/\s+/u', trim($typed ?? ''), -1, PREG_SPLIT_NO_EMPTY);
		return array_slice($words === false ? [] : $words, 0, self::MOST_WORDS);
	}

	/** @throws Problem */
	private function filter(Input $input, Reader $reader): DirectoryFilter {
		$theme = $input->idOrNull('theme');
		$group = $input->idOrNull('group');
		if ($group !== null && !$reader->isIn($group)) {
			throw $this->problems->notFound();
		}
		return new DirectoryFilter(
			self::words($input->stringOrNull('q', 200)),
			$theme === null ? null : $this->themes->resolve([$theme])[0] ?? 0,
			$this->near($input->idOrNull('near'), $input->intOrNull('km', 0, 400) ?? self::USUAL_KM),
			$input->oneOfOrNull('language', Texts::LANGUAGES),
			$input->oneOfOrNull('skill', ['read', 'write', 'speak']),
			$input->bool('helps', false),
			$group,
		);
	}

	/**
	 * @return ?array<int, int>
	 * @throws Problem
	 */
	private function near(?int $place, int $km): ?array {
		if ($place === null) {
			return null;
		}
		$from = $this->places->find($place);
		if ($from === null || $from->type !== LocationType::Municipality) {
			throw $this->problems->notFound();
		}
		return $this->places->near($from, $km);
	}

	/** @return ?array{int, string, int} */
	private static function after(Input $input): ?array {
		$cursor = $input->cursor(3);
		if ($cursor === null) {
			return null;
		}
		// the distance is compared with small numbers, which some databases do in 32 bits
		return [max(0, min(99_999, (int)($cursor[0] ?? 0))), (string)($cursor[1] ?? ''), (int)($cursor[2] ?? 0)];
	}
}
