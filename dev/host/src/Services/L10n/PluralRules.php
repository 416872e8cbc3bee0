<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\L10n;

/** Which plural form a number takes, for the languages of the app. */
final class PluralRules {
	/** In French zero is singular; in Dutch and English only one is. */
	public static function form(string $language, int $count): int {
		return match (explode('_', $language)[0]) {
			'fr' => abs($count) < 2 ? 0 : 1,
			default => $count === 1 ? 0 : 1,
		};
	}
}
