<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\Rules\Joining;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Text\Texts;
use OCP\IL10N;

/** What a coordinator says of a group, checked. What was left out keeps its value, or the usual one for a new group. */
final readonly class GroupInput {
	/**
	 * @param ?list<int> $themes null: as they are
	 * @param ?list<int> $places null: as they are
	 */
	private function __construct(
		public GroupFacts $facts,
		public ?array $themes,
		public ?array $places,
	) {
	}

	/**
	 * @param ?GroupFacts $before null for a new group
	 * @throws Problem
	 */
	public static function of(Input $input, ?GroupFacts $before, IL10N $l10n): self {
		return $input->collect(static function (Input $input) use ($before, $l10n): self {
			$names = $input->texts('names', 120);
			if ($names === []) {
				$input->refuse('names', $l10n->t('Give the group a name in at least one language.'));
			}
			$area = $input->objectOrNull('area');
			$scope = $area?->oneOf('scope', GroupFacts::SCOPES) ?? $before->scope ?? 'belgium';
			$places = $area?->ids('places') ?? ($before === null ? [] : null);
			if ($area !== null && $scope === 'places' && $places === []) {
				$input->refuse('area', $l10n->t('Choose at least one place, or all of Belgium.'));
			}
			$spoken = array_values(array_intersect(Texts::LANGUAGES, array_keys($names)));
			return new self(
				new GroupFacts(
					$names,
					$input->has('purposes') ? $input->texts('purposes', 5000) : $before->purposes ?? [],
					$input->has('levels') ? $input->someOf('levels', GroupFacts::LEVELS) : $before->levels ?? [],
					$scope,
					$input->has('languages') ? $input->someOf('languages', Texts::LANGUAGES) : $before->languages ?? $spoken,
					$input->has('exchangeModes') ? $input->someOf('exchangeModes', GroupFacts::MODES) : $before->modes ?? [],
					$input->has('channels') ? self::channels($input->object('channels'), $l10n) : $before->channels ?? GroupFacts::USUAL_CHANNELS,
					$input->enumOrNull('joining', Joining::class) ?? $before->joining ?? Joining::Open,
				),
				$input->has('themes') || $before === null ? $input->ids('themes', 20) : null,
				$scope === 'places' ? $places : [],
			);
		});
	}

	/** @return array{talk: bool, digest: bool, forum: bool, folder: bool, link: array{url: string, label: string}|null} */
	private static function channels(Input $channels, IL10N $l10n): array {
		$link = $channels->objectOrNull('link');
		$url = $link?->string('url', 500, 1) ?? '';
		// only a plain web address may become a link that members follow
		if ($link !== null && preg_match('~^https?://[^\s<>"]+$~iD', $url) !== 1) {
			$link->refuse('url', $l10n->t('Give a web address that begins with https://'));
		}
		return [
			'talk' => $channels->bool('talk', false),
			'digest' => $channels->bool('digest', false),
			'forum' => $channels->bool('forum', false),
			'folder' => $channels->bool('folder', false),
			'link' => $link === null ? null : ['url' => $url, 'label' => $link->stringOrNull('label', 100) ?? ''],
		];
	}
}
