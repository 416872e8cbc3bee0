<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth\Rules;

/** Walks back through a place's history. */
final class Rewind {
	/**
	 * What the fields were in a version.
	 *
	 * @param list<string> $fields that can be restored
	 * @param list<LogLine> $lines all that came after that version, newest first
	 * @return array<string, mixed> values by field, of those that changed since
	 */
	public static function to(array $fields, array $lines): array {
		$values = [];
		foreach ($lines as $line) {
			if (in_array($line->field, $fields, true)) {
				/** @var mixed */
				$values[$line->field] = $line->was;
			}
		}
		return $values;
	}
}
