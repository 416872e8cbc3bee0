<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Rules;

/** Who sees a field of a card; the value is what its `aud_…` column holds. */
enum FieldAudience: int {
	case Nobody = 0;
	/** who is in a group with me */
	case Groups = 1;
	case Members = 2;

	public function word(): string {
		return strtolower($this->name);
	}

	public static function ofWord(string $word): ?self {
		foreach (self::cases() as $case) {
			if ($case->word() === $word) {
				return $case;
			}
		}
		return null;
	}
}
