<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\Text\Fold;
use OCA\SmartCommons\Core\Text\Typed;
use OCA\SmartCommons\Place\Exchange\FileRow;

/** What a list calls a row: its own number, or one that stays the same as long as its name and where it is do. */
final class RowId {
	private const LONGEST = 120;
	private const WHERE = ['lat', 'lon', 'municipality', 'postcode', 'street'];

	public static function of(FileRow $row): string {
		$id = Typed::clean($row->cells['id'] ?? '');
		if ($id !== '' && mb_strlen($id) <= self::LONGEST) {
			return $id;
		}
		$parts = $id !== '' ? [$id] : [$row->title(), ...array_map(static fn (string $column): string => $row->cells[$column] ?? '', self::WHERE)];
		return 'row-' . substr(hash('sha256', implode('|', array_map(Fold::text(...), $parts))), 0, 24);
	}
}
