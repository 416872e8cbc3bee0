<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** What changed between two versions of a call, field by field, in plain text. */
final class NoticeDiff {
	/**
	 * @param array<string, string> $from plain text per field; a field that is missing counts as empty
	 * @param array<string, string> $to
	 * @return list<array{field: string, from: ?string, to: ?string}> in the order of the fields; null where there was nothing
	 */
	public static function between(array $from, array $to): array {
		$changes = [];
		foreach (array_keys($to + $from) as $field) {
			$old = self::value($from, $field);
			$new = self::value($to, $field);
			if ($old !== $new) {
				$changes[] = ['field' => $field, 'from' => $old, 'to' => $new];
			}
		}
		return $changes;
	}

	/** @param array<string, string> $values */
	private static function value(array $values, string $field): ?string {
		$value = $values[$field] ?? '';
		return $value === '' ? null : $value;
	}
}
