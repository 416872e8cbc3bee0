<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Http;

/** Where a list goes on: opaque to clients, a short list of scalars for us. */
final class Cursor {
	/** @param list<int|string|null> $position sort values of the last row given */
	public static function encode(array $position): string {
		return rtrim(strtr(base64_encode(json_encode($position, JSON_THROW_ON_ERROR)), '+/', '-_'), '=');
	}

	/**
	 * @param int $length how many values this list's cursors have
	 * @return ?list<int|string|null> null when the cursor isn't one of this list's
	 */
	public static function decode(string $cursor, int $length): ?array {
		$json = base64_decode(strtr($cursor, '-_', '+/'), true);
		/** @var mixed $position */
		$position = $json === false || !str_starts_with($json, '[') ? null : json_decode($json, true);
		if (!is_array($position) || !array_is_list($position) || count($position) !== $length) {
			return null;
		}
		$values = [];
		/** @var mixed $value */
		foreach ($position as $value) {
			// a NUL is more than some databases can be asked for
			if (!is_int($value) && !is_string($value) && $value !== null || is_string($value) && str_contains($value, "\0")) {
				return null;
			}
			$values[] = $value;
		}
		return $values;
	}
}
