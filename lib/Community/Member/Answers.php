<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCA\SmartCommons\Community\Rules\CardField;
use OCA\SmartCommons\Community\Rules\FieldAudience;

/** What a member says of themselves. */
final readonly class Answers {
	/**
	 * @param list<int> $themes
	 * @param list<string> $skills
	 * @param list<Skill> $languages
	 * @param array<string, FieldAudience> $audiences keyed by CardField value; missing ones are the usual
	 */
	public function __construct(
		public string $headline = '',
		public string $about = '',
		public array $themes = [],
		public array $skills = [],
		public array $languages = [],
		public ?int $placeId = null,
		public string $helps = '',
		public string $contact = '',
		public array $audiences = [],
	) {
	}

	public function audience(CardField $field): FieldAudience {
		return $this->audiences[$field->value] ?? $field->usual();
	}

	/** Whether this field holds something. */
	public function holds(CardField $field): bool {
		return match ($field) {
			CardField::Headline => $this->headline !== '',
			CardField::About => $this->about !== '',
			CardField::Themes => $this->themes !== [],
			CardField::Skills => $this->skills !== [],
			CardField::Languages => $this->languages !== [],
			CardField::Place => $this->placeId !== null,
			CardField::Helps => $this->helps !== '',
			CardField::Contact => $this->contact !== '',
		};
	}

	/** The widest audience of what is there: whom the directory shows this member to. */
	public function listed(): FieldAudience {
		$widest = FieldAudience::Nobody;
		foreach (CardField::cases() as $field) {
			if ($this->holds($field) && $this->audience($field)->value > $widest->value) {
				$widest = $this->audience($field);
			}
		}
		return $widest;
	}

	/**
	 * What is left for somebody to whom only some fields may be shown.
	 *
	 * @param callable(CardField): bool $shown
	 */
	public function only(callable $shown): self {
		return new self(
			$shown(CardField::Headline) ? $this->headline : '',
			$shown(CardField::About) ? $this->about : '',
			$shown(CardField::Themes) ? $this->themes : [],
			$shown(CardField::Skills) ? $this->skills : [],
			$shown(CardField::Languages) ? $this->languages : [],
			$shown(CardField::Place) ? $this->placeId : null,
			$shown(CardField::Helps) ? $this->helps : '',
			$shown(CardField::Contact) ? $this->contact : '',
			$this->audiences,
		);
	}
}
