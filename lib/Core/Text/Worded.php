<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Text;

/**
 * For an enum that the database keeps as a number: the word of the contract is the name of the case in lower case.
 *
 * @psalm-require-implements \UnitEnum
 */
trait Worded {
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
