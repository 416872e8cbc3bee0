<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Place\Exchange\Cells;
use OCA\SmartCommons\Place\Exchange\FileRow;
use OCA\SmartCommons\Place\Exchange\ServerNames;
use OCA\SmartCommons\Place\PlaceFacts;

/** What a row says of a place, and what changed of one in the words of a file. */
final readonly class RowFacts {
	/** columns whose words tell what kind of place it is */
	public const TELLING = ['name' => 1, 'name_nl' => 1, 'name_fr' => 1, 'name_en' => 1, 'sentence' => 1, 'about' => 1, 'equipment' => 1];

	/** columns in which fields stand that aren't called alike */
	private const COLUMNS = [
		'names' => 'name', 'position' => 'lat', 'locationId' => 'municipality', 'scopeId' => 'scope_area', 'priceText' => 'price_text', 'depositCents' => 'deposit',
		'hoursText' => 'hours_text', 'pausedUntil' => 'paused_until', 'successorId' => 'successor', 'themes' => 'professions', 'fieldAudience' => 'audience_email',
	];

	private Cells $cells;

	public function __construct(
		ServerNames $names,
		private ImportWords $words,
	) {
		$this->cells = new Cells($names);
	}

	/**
	 * @return array<string, mixed> values by field
	 * @throws RefusedRow naming each column that can't be understood
	 */
	public function said(FileRow $row): array {
		if ($row->title() === '') {
			throw new RefusedRow(['name' => $this->words->noName()]);
		}
		[$values, $wrong] = $this->cells->values($row->cells);
		if ($wrong !== []) {
			throw new RefusedRow(array_map($this->words->notUnderstood(...), $wrong));
		}
		return $values;
	}

	/** The column in which a field stands. */
	public static function column(string $field): string {
		$field = explode('.', $field)[0];
		return self::COLUMNS[$field] ?? $field;
	}

	/** @return list<array{column: string, was: string, became: string}> what differs, as files have it */
	public function changes(PlaceFacts $before, PlaceFacts $after): array {
		$was = $this->cells->of($before);
		$became = $this->cells->of($after);
		$changes = [];
		foreach (array_keys($was + $became) as $column) {
			if (($was[$column] ?? '') !== ($became[$column] ?? '')) {
				$changes[] = ['column' => $column, 'was' => $was[$column] ?? '', 'became' => $became[$column] ?? ''];
			}
		}
		return $changes;
	}
}
