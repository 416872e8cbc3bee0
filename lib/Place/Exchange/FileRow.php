<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Core\File\Reason;

/** One place as a file has it: cells by column, each a text. */
final readonly class FileRow {
	/**
	 * @param int $line where it begins in the file, or its number in the list
	 * @param array<string, string> $cells by the file's own columns, or by ours where the form has fixed ones
	 * @param ?Reason $refused why it can't be read at all
	 */
	public function __construct(
		public int $line,
		public array $cells,
		public ?Reason $refused = null,
	) {
	}

	/**
	 * The same under our columns.
	 *
	 * @param array<string, string> $mapping our column per column of the file
	 */
	public function mapped(array $mapping): self {
		$cells = [];
		foreach ($mapping as $theirs => $ours) {
			$cell = $this->cells[$theirs] ?? '';
			if ($cell !== '') {
				$cells[$ours] ??= $cell;
			}
		}
		return new self($this->line, $cells, $this->refused);
	}

	/** A name to tell it by; may be empty. */
	public function title(): string {
		foreach (Columns::NAMED as $column) {
			$name = $this->cells[$column] ?? '';
			if ($name !== '') {
				return mb_substr($name, 0, 200);
			}
		}
		return '';
	}
}
