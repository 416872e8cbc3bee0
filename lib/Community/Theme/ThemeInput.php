<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Theme;

use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Text\Texts;
use OCP\IL10N;

/** What somebody proposes or changes about a theme, checked. */
final readonly class ThemeInput {
	/**
	 * @param non-empty-array<string, string> $labels
	 * @param array<string, list<string>> $synonyms
	 * @param list<string> $cpv
	 */
	private function __construct(
		public array $labels,
		public array $synonyms,
		public array $cpv,
		public string $reason,
	) {
	}

	/** @throws Problem */
	public static function of(Input $input, IL10N $l10n): self {
		return $input->collect(static function (Input $input) use ($l10n): self {
			$labels = $input->texts('labels', 60, false);
			if ($labels === []) {
				$input->refuse('labels', $l10n->t('Give the theme a name in at least one language.'));
				$labels = ['en' => '-'];
			}
			$synonyms = [];
			$words = $input->objectOrNull('synonyms');
			foreach ($words?->names() ?? [] as $language) {
				if (!in_array($language, Texts::LANGUAGES, true)) {
					$input->refuse('synonyms', $l10n->t('Words can be given in Dutch, French and English.'));
					continue;
				}
				$synonyms[$language] = $words?->strings($language, 50, 60) ?? [];
			}
			$cpv = $input->strings('cpv', 50, 8);
			foreach ($cpv as $prefix) {
				if (preg_match('/^[0-9]{2,8}$/D', $prefix) !== 1) {
					$input->refuse('cpv', $l10n->t('A CPV prefix has two to eight digits.'));
				}
			}
			return new self($labels, array_filter($synonyms), $cpv, $input->stringOrNull('reason', 1000) ?? '');
		});
	}
}
