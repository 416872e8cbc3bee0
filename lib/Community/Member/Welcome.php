<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Text\Texts;

/** Answers of the first visit; each may have been skipped (null). */
final readonly class Welcome {
	public const WISHES = ['calls', 'together', 'share', 'map', 'help'];

	/**
	 * @param ?list<int> $themes
	 * @param ?list<string> $languages
	 */
	private function __construct(
		public ?array $themes,
		public ?string $headline,
		public ?int $placeId,
		public ?array $languages,
		public ?string $wish,
	) {
	}

	/** @throws Problem */
	public static function of(Input $input): self {
		return $input->collect(static fn (Input $input): self => new self(
			$input->has('themes') ? $input->ids('themes', 20) : null,
			$input->stringOrNull('headline', 200),
			$input->idOrNull('placeId'),
			$input->has('languages') ? $input->someOf('languages', Texts::LANGUAGES) : null,
			$input->oneOfOrNull('wish', self::WISHES),
		));
	}

	/** The card with these answers on it. */
	public function on(Answers $before): Answers {
		return new Answers(
			$this->headline ?? $before->headline,
			$before->about,
			$this->themes ?? $before->themes,
			$before->skills,
			$this->languages === null ? $before->languages : self::skills($this->languages, $before->languages),
			$this->placeId ?? $before->placeId,
			$before->helps,
			$before->contact,
			$before->audiences,
		);
	}

	/**
	 * @param list<string> $languages
	 * @param list<Skill> $before levels that were given earlier stay
	 * @return list<Skill>
	 */
	private static function skills(array $languages, array $before): array {
		$skills = [];
		foreach ($before as $skill) {
			if (in_array($skill->language, $languages, true) || !in_array($skill->language, Texts::LANGUAGES, true)) {
				$skills[$skill->language] = $skill;
			}
		}
		foreach ($languages as $language) {
			$skills[$language] ??= new Skill($language, 2, 2, 2);
		}
		return array_values($skills);
	}
}
