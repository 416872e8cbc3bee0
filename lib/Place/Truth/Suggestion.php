<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Place\Truth\Rules\SuggestedField;
use OCA\SmartCommons\Place\Truth\Rules\SuggestionState;

/** A change to a place, or a new one, that somebody suggests. */
final readonly class Suggestion {
	/**
	 * @param ?int $placeId null: a new place that isn't accepted
	 * @param ?string $by account; null: the place's contact, or somebody who has gone
	 * @param int $baseVersion version of the place that it was made from; 0: a new place
	 * @param string $reason why it was refused, or what was asked
	 * @param list<SuggestedField> $fields
	 */
	public function __construct(
		public int $id,
		public ?int $placeId,
		public ?string $by,
		public string $note,
		public int $baseVersion,
		public SuggestionState $state,
		public string $reason,
		public ?string $decidedBy,
		public ?int $decidedAt,
		public int $createdAt,
		public int $version,
		public array $fields,
	) {
	}

	public function isNew(): bool {
		return $this->baseVersion === 0;
	}

	/** The municipality that a new place is suggested for. */
	public function locationId(): ?int {
		/** @var mixed $location */
		$location = $this->field('locationId')?->became;
		return is_int($location) ? $location : null;
	}

	/** @return array<string, string> how a new place is called, per language */
	public function names(): array {
		/** @var mixed $suggested */
		$suggested = $this->field('names')?->became;
		$names = [];
		/** @var mixed $name */
		foreach (is_array($suggested) ? $suggested : [] as $language => $name) {
			if (is_string($name)) {
				$names[(string)$language] = $name;
			}
		}
		return $names;
	}

	public function field(string $name): ?SuggestedField {
		foreach ($this->fields as $field) {
			if ($field->field === $name) {
				return $field;
			}
		}
		return null;
	}
}
