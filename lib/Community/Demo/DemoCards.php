<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Demo;

use OCA\SmartCommons\Community\Member\Answers;
use OCA\SmartCommons\Community\Member\CardMapper;
use OCA\SmartCommons\Community\Member\CardService;
use OCA\SmartCommons\Community\Member\Skill;
use OCA\SmartCommons\Core\Http\Input;
use OCP\AppFramework\Utility\ITimeFactory;

/** The cards of the demonstration's people; a card that somebody filled in stays. */
final class DemoCards {
	public function __construct(
		private readonly World $world,
		private readonly CardService $cards,
		private readonly CardMapper $mapper,
		private readonly ITimeFactory $time,
	) {
	}

	public function fill(): void {
		foreach ($this->world->people() as $person) {
			$card = $this->cards->own($person->string('uid', 64));
			if ($card->changedAt === 0) {
				$this->cards->save($card, $this->answers($person), null, static fn (): array => []);
				$this->mapper->welcomed($card->uid, null, $this->time->getTime());
			}
		}
	}

	private function answers(Input $person): Answers {
		$languages = [];
		$levels = $person->object('languages');
		foreach ($levels->names() as $language) {
			// three digits: reading, writing, speaking
			$levelsOf = $levels->string($language, 3, 3);
			$languages[] = new Skill($language, (int)$levelsOf[0], (int)$levelsOf[1], (int)$levelsOf[2]);
		}
		return new Answers(
			$person->string('headline', 200),
			$person->string('about', 5000),
			$this->world->themes($person->strings('themes')),
			$person->strings('skills'),
			$languages,
			$this->world->places([$person->string('nis', 5)])[0] ?? null,
			$person->string('helps', 1000),
			$person->string('contact', 300),
		);
	}
}
