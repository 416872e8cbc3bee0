<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import\Csv;

use OCA\SmartCommons\Core\File\CsvTable;
use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Tender\Import\CallReason;
use OCA\SmartCommons\Tender\Import\NoticeReader;
use OCA\SmartCommons\Tender\Import\NoticeRecord;
use OCA\SmartCommons\Tender\Import\RefusedRecord;

/** Our own CSV: one call per row, first row the names of the columns in Dutch, French or English. */
final class CsvReader implements NoticeReader {
	public function form(): string {
		return 'csv';
	}

	public function recognises(string $head, string $name): bool {
		if (preg_match('/\.(csv|tsv|txt)$/i', $name) === 1) {
			return true;
		}
		try {
			$text = CsvTable::text(str_starts_with($head, "\xFF\xFE") ? substr($head, 0, strlen($head) & ~1) : $head, NoticeReader::MAX_BYTES);
		} catch (Reason) {
			return false;
		}
		foreach (CsvTable::rows($text, CsvTable::separator($text)) as $row) {
			return CsvColumns::known(...$row['cells']) >= 2;
		}
		return false;
	}

	public function read(string $bytes): iterable {
		$text = CsvTable::text($bytes, NoticeReader::MAX_BYTES);
		$columns = null;
		$number = 0;
		foreach (CsvTable::rows($text, CsvTable::separator($text)) as $row) {
			if ($columns === null) {
				$columns = CsvColumns::of($row['cells']) ?? throw new Reason(CallReason::NO_TITLE_COLUMN);
				continue;
			}
			$number++;
			yield $this->record($columns, $row['cells'], $row['line'], $row['open'], $number);
		}
	}

	/** @param list<string> $cells */
	private function record(CsvColumns $columns, array $cells, int $line, bool $open, int $number): NoticeRecord|RefusedRecord {
		$row = new CsvRow($columns, $cells);
		try {
			if ($open) {
				throw new Reason(Reason::TRUNCATED, ['line' => (string)$line]);
			}
			return $row->record($number, $line);
		} catch (Reason $reason) {
			return new RefusedRecord($number, $line, $row->title(), $reason);
		}
	}
}
