<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Theme;

/** A theme as the contract has it. */
final class ThemeView {
	/**
	 * @param ?string $proposedBy display name
	 * @param list<string> $languages the reader's, preferred first
	 * @return array<string, mixed>
	 */
	public static function of(Theme $theme, ?string $proposedBy, array $languages): array {
		return [
			'id' => $theme->id,
			'slug' => $theme->slug,
			'label' => $theme->label($languages),
			'labels' => (object)$theme->labels,
			'synonyms' => (object)$theme->synonyms,
			'cpv' => $theme->cpv,
			'state' => $theme->state->word(),
			'proposedBy' => $proposedBy,
			'reason' => $theme->reason,
			'version' => $theme->version,
		];
	}
}
