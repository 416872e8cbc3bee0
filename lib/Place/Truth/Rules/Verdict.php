<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth\Rules;

/** What follows from a decision on the fields of a suggestion. */
final readonly class Verdict {
	/**
	 * @param array<string, mixed> $accepted new values by field
	 * @param list<string> $refused
	 * @param list<string> $conflicts accepted fields that somebody else changed since: nothing may be written before a
	 *                                person has looked at them
	 */
	private function __construct(
		public array $accepted,
		public array $refused,
		public array $conflicts,
	) {
	}

	/**
	 * @param list<SuggestedField> $fields
	 * @param array<string, mixed> $now values of the place at this moment; empty for a new place
	 * @param list<string> $refused
	 * @param list<string> $overwrite fields to accept although somebody else changed them since
	 */
	public static function of(array $fields, array $now, array $refused, array $overwrite = []): self {
		$accepted = [];
		$turnedDown = [];
		$conflicts = [];
		foreach ($fields as $field) {
			if (in_array($field->field, $refused, true)) {
				$turnedDown[] = $field->field;
				continue;
			}
			/** @var mixed */
			$accepted[$field->field] = $field->became;
			if (array_key_exists($field->field, $now) && $field->conflicts($now[$field->field]) && !in_array($field->field, $overwrite, true)) {
				$conflicts[] = $field->field;
			}
		}
		return new self($accepted, $turnedDown, $conflicts);
	}

	public function state(): SuggestionState {
		return match (true) {
			$this->accepted === [] && $this->refused !== [] => SuggestionState::Refused,
			$this->refused === [] => SuggestionState::Accepted,
			default => SuggestionState::Partly,
		};
	}
}
