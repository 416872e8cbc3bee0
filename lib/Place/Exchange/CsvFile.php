<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Core\File\CsvTable;
use OCA\SmartCommons\Core\File\Reason;

/** A table from a spreadsheet; the first row names the columns. */
final class CsvFile implements PlaceFile {
	/** what a spreadsheet would take for the start of a formula */
	private const FORMULA = "=+-@\t\r";

	public function form(): string {
		return 'csv';
	}

	public function recognises(string $bytes, string $name): bool {
		return preg_match('/\.(csv|tsv|txt)$/Di', $name) === 1 || preg_match('/^\s*[{\[<]/', substr($bytes, 0, 200)) !== 1;
	}

	public function isFree(): bool {
		return true;
	}

	public function rows(string $bytes): iterable {
		$text = CsvTable::text($bytes, self::MAX_BYTES);
		$header = null;
		foreach (CsvTable::rows($text, CsvTable::separator($text)) as ['line' => $line, 'cells' => $cells, 'open' => $open]) {
			if ($header === null) {
				$header = $cells;
				continue;
			}
			if ($open) {
				yield new FileRow($line, [], new Reason(Reason::TRUNCATED, ['line' => (string)$line]));
				return;
			}
			$row = [];
			foreach ($header as $at => $column) {
				if ($column !== '') {
					$row[$column] ??= self::plain($cells[$at] ?? '');
				}
			}
			yield new FileRow($line, $row);
		}
	}

	/**
	 * @param iterable<array<string, string>> $places cells by column
	 * @return \Generator<int, string> pieces of the file
	 */
	public static function write(iterable $places): \Generator {
		yield "\xEF\xBB\xBF" . self::row(Columns::all());
		foreach ($places as $cells) {
			yield self::row(array_map(static fn (string $column): string => self::guarded($cells[$column] ?? ''), Columns::all()));
		}
	}

	/** A cell that a spreadsheet would calculate gets an apostrophe before it; so does one that began with that. */
	private static function guarded(string $cell): string {
		return $cell !== '' && (str_contains(self::FORMULA, $cell[0]) || $cell[0] === '\'') ? '\'' . $cell : $cell;
	}

	private static function plain(string $cell): string {
		return strlen($cell) > 1 && $cell[0] === '\'' && (str_contains(self::FORMULA, $cell[1]) || $cell[1] === '\'') ? substr($cell, 1) : $cell;
	}

	/** @param list<string> $cells */
	private static function row(array $cells): string {
		return implode(';', array_map(static fn (string $cell): string => preg_match('/[;"\r\n,\t]|^\s|\s$/', $cell) === 1
			? '"' . str_replace('"', '""', $cell) . '"'
			: $cell, $cells)) . "\r\n";
	}
}
