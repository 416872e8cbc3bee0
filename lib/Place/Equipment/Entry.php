<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Equipment;

use OCA\SmartCommons\Core\Db\Row;

/** A kind of equipment in the catalogue that all places share. */
final readonly class Entry {
	/**
	 * @param string $slug stable name
	 * @param array<string, string> $names per language
	 * @param array<string, list<string>> $synonyms other words for it, per language
	 * @param list<int> $themes professions that use it
	 * @param bool $accepted by a moderator
	 */
	public function __construct(
		public int $id,
		public string $slug,
		public array $names,
		public array $synonyms,
		public array $themes,
		public bool $accepted,
		public ?string $proposedBy,
	) {
	}

	/** @param list<int> $themes */
	public static function ofRow(Row $row, array $themes): self {
		$synonyms = [];
		/** @var mixed $words */
		foreach ($row->json('synonyms') as $language => $words) {
			$synonyms[(string)$language] = self::strings($words);
		}
		return new self($row->int('id'), $row->string('slug'), $row->strings('names'), $synonyms, $themes, $row->int('accepted') === 1, $row->stringOrNull('proposed_by'));
	}

	/** @return list<string> all names and synonyms */
	public function words(): array {
		return array_values(array_unique([...array_values($this->names), ...array_merge([], ...array_values($this->synonyms))]));
	}

	/** @return list<string> */
	private static function strings(mixed $words): array {
		$strings = [];
		/** @var mixed $word */
		foreach (is_array($words) ? $words : [] as $word) {
			if (is_string($word)) {
				$strings[] = $word;
			}
		}
		return $strings;
	}
}
