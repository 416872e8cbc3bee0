<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\File;

/** The rows of a CSV file with their line numbers, whatever spreadsheet wrote it. */
final class CsvTable {
	private const MOST_CELLS = 60;

	/**
	 * UTF-8 without mark: Excel's mark is dropped, UTF-16 and Windows-1252 are converted.
	 *
	 * @param int $most bytes
	 * @throws Reason
	 */
	public static function text(string $bytes, int $most): string {
		if (strlen($bytes) > $most) {
			throw new Reason(Reason::TOO_LARGE);
		}
		if (str_starts_with($bytes, "\xFF\xFE") || str_starts_with($bytes, "\xFE\xFF")) {
			$bytes = mb_convert_encoding(substr($bytes, 2), 'UTF-8', str_starts_with($bytes, "\xFF\xFE") ? 'UTF-16LE' : 'UTF-16BE');
		}
		$bytes = str_starts_with($bytes, "\xEF\xBB\xBF") ? substr($bytes, 3) : $bytes;
		if (str_contains($bytes, "\0")) {
			throw new Reason(Reason::ENCODING);
		}
		if (!mb_check_encoding($bytes, 'UTF-8')) {
			$bytes = mb_convert_encoding($bytes, 'UTF-8', 'Windows-1252');
		}
		if (trim($bytes) === '') {
			throw new Reason(Reason::EMPTY);
		}
		return $bytes;
	}

	/** The separator that divides the first row most often, outside quotes. */
	public static function separator(string $text): string {
		$head = preg_replace('/"(?:[^"]|"")*"/', '', substr($text, 0, 8192)) ?? '';
		$line = strtok(ltrim($head), "\r\n");
		$best = ';';
		foreach ([';', ',', "\t"] as $separator) {
			if (substr_count((string)$line, $separator) > substr_count((string)$line, $best)) {
				$best = $separator;
			}
		}
		return $best;
	}

	/**
	 * Rows with the line on which each begins; empty rows are left out. A quoted cell may hold separators, doubled
	 * quotes and line breaks. A quote that is never closed ends with the file and is told by `open`.
	 *
	 * @return \Generator<int, array{line: int, cells: list<string>, open: bool}>
	 */
	public static function rows(string $text, string $separator): \Generator {
		$length = strlen($text);
		$at = 0;
		$line = 1;
		while ($at < $length) {
			$start = $line;
			[$cells, $at, $line, $open] = self::row($text, $at, $line, $separator);
			if (trim(implode('', $cells)) !== '') {
				yield ['line' => $start, 'cells' => $cells, 'open' => $open];
			}
		}
	}

	/** @return array{list<string>, int, int, bool} cells, where the next row begins, its line, whether a quote stayed open */
	private static function row(string $text, int $at, int $line, string $separator): array {
		$cells = [];
		$length = strlen($text);
		$stop = $separator . "\r\n";
		while (true) {
			$open = false;
			$spaces = strspn($text, ' ', $at);
			if (($text[$at + $spaces] ?? '') === '"') {
				[$cell, $at, $open] = self::quoted($text, $at + $spaces + 1);
				$line += substr_count(str_replace("\r\n", "\n", $cell), "\n");
				// what stands between the closing quote and the separator belongs to the cell
				$rest = strcspn($text, $stop, $at);
				$cell .= rtrim(substr($text, $at, $rest));
				$at += $rest;
			} else {
				$rest = strcspn($text, $stop, $at);
				$cell = substr($text, $at, $rest);
				$at += $rest;
			}
			if (count($cells) < self::MOST_CELLS) {
				$cells[] = trim($cell);
			}
			if ($at >= $length) {
				return [$cells, $length, $line, $open];
			}
			if ($text[$at] !== $separator) {
				$at += str_starts_with(substr($text, $at, 2), "\r\n") ? 2 : 1;
				return [$cells, $at, $line + 1, $open];
			}
			$at++;
		}
	}

	/** @return array{string, int, bool} */
	private static function quoted(string $text, int $at): array {
		$cell = '';
		while (true) {
			$end = strpos($text, '"', $at);
			if ($end === false) {
				return [$cell . substr($text, $at), strlen($text), true];
			}
			$cell .= substr($text, $at, $end - $at);
			if (($text[$end + 1] ?? '') !== '"') {
				return [$cell, $end + 1, false];
			}
			$cell .= '"';
			$at = $end + 2;
		}
	}
}
