<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCA\SmartCommons\Community\Rules\CardField;
use OCA\SmartCommons\Community\Rules\FieldAudience;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Problem\Problem;
use OCP\IL10N;

/** Reads a card that a member sends. */
final class CardInput {
	/**
	 * @param Answers $before what the card holds now; audiences that are left out stay
	 * @throws Problem
	 */
	public static function card(Input $input, Answers $before, IL10N $l10n): Answers {
		return $input->collect(static function (Input $input) use ($before, $l10n): Answers {
			$languages = [];
			foreach ($input->objects('languages', 20) as $one) {
				$skill = self::skill($one, $l10n);
				if (isset($languages[$skill->language])) {
					$one->refuse('language', $l10n->t('Each language once.'));
				}
				$languages[$skill->language] = $skill;
			}
			return new Answers(
				$input->string('headline', 200),
				$input->string('about', 5000),
				$input->ids('themes', 20),
				$input->strings('skills', 40, 60),
				array_values($languages),
				$input->idOrNull('placeId'),
				$input->string('helps', 1000),
				$input->string('contact', 300),
				self::audiences($input->objectOrNull('audiences'), $before, $l10n),
			);
		});
	}

	private static function skill(Input $one, IL10N $l10n): Skill {
		$language = $one->string('language', 3);
		if (preg_match('/^[a-z]{2,3}$/D', $language) !== 1) {
			$one->refuse('language', $l10n->t('A language is given by its code, such as nl, fr or en.'));
		}
		return new Skill($language, $one->int('read', 0, 3), $one->int('write', 0, 3), $one->int('speak', 0, 3));
	}

	/** @return array<string, FieldAudience> */
	private static function audiences(?Input $input, Answers $before, IL10N $l10n): array {
		$audiences = $before->audiences;
		foreach ($input?->names() ?? [] as $name) {
			if (CardField::tryFrom($name) === null) {
				$input?->refuse($name, $l10n->t('A card has no such field.'));
				continue;
			}
			$word = $input?->oneOf($name, ['nobody', 'groups', 'members']) ?? '';
			$audiences[$name] = FieldAudience::ofWord($word) ?? FieldAudience::Nobody;
		}
		return $audiences;
	}
}
