<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth\Rules;

/** Compares values of fields, whether they come from a place or from JSON. */
final class Same {
	/** The order of named values doesn't count, nor how a number was written. */
	public static function values(mixed $one, mixed $other): bool {
		return self::written($one) === self::written($other);
	}

	private static function written(mixed $value): string {
		return json_encode(self::ordered($value), JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE);
	}

	private static function ordered(mixed $value): mixed {
		if (!is_array($value)) {
			return $value;
		}
		if (!array_is_list($value)) {
			ksort($value);
		}
		return array_map(self::ordered(...), $value);
	}
}
