<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Theme;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Text\Texts;

/** A subject that groups, members and calls share. */
final readonly class Theme {
	/**
	 * @param array<string, string> $labels per language
	 * @param array<string, list<string>> $synonyms per language
	 * @param list<string> $cpv prefixes of CPV codes, two to eight digits
	 * @param ?int $mergedInto the theme that took this one's place
	 */
	public function __construct(
		public int $id,
		public string $slug,
		public array $labels,
		public array $synonyms,
		public array $cpv,
		public ThemeState $state,
		public ?int $mergedInto,
		public ?string $proposedBy,
		public string $reason,
		public int $version,
	) {
	}

	public static function ofRow(Row $row): self {
		return new self(
			$row->int('id'),
			$row->string('slug'),
			$row->strings('labels'),
			self::lists($row->json('synonyms')),
			$row->words('cpv'),
			ThemeState::tryFrom($row->int('state')) ?? ThemeState::Refused,
			$row->intOrNull('merged_into'),
			$row->stringOrNull('proposed_by'),
			$row->string('reason'),
			$row->int('version'),
		);
	}

	/** @param list<string> $languages the reader's, preferred first */
	public function label(array $languages): string {
		return Texts::best($this->labels, $languages)['text'];
	}

	/** @return list<string> every word that names it, in any language */
	public function words(): array {
		return array_values(array_unique(array_merge(array_values($this->labels), ...array_values($this->synonyms))));
	}

	/**
	 * @param array<array-key, mixed> $json
	 * @return array<string, list<string>>
	 */
	private static function lists(array $json): array {
		$lists = [];
		foreach (array_filter($json, 'is_array') as $language => $words) {
			$lists[(string)$language] = array_values(array_filter($words, 'is_string'));
		}
		return $lists;
	}
}
