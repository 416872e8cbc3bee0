<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Place\Exchange\Columns;
use OCA\SmartCommons\Place\Exchange\FileRow;
use OCA\SmartCommons\Place\Exchange\Files;
use OCA\SmartCommons\Place\Exchange\PlaceFile;

/** The rows of a file, as they are understood. */
final readonly class ImportFile {
	/** rows in which columns and samples are looked for */
	private const LOOKED_AT = 50;
	private const SAMPLES = 3;

	public function __construct(
		private Files $files,
	) {
	}

	/** @throws Reason when it is of no form that can be read */
	public function look(string $bytes, string $name): FileLook {
		$form = $this->files->for($bytes, $name);
		$total = 0;
		$names = [];
		$terms = [];
		$problem = null;
		try {
			foreach ($form->rows($bytes) as $row) {
				if ($total++ < self::LOOKED_AT) {
					$names += array_fill_keys(array_map(strval(...), array_keys($row->cells)), true);
					$terms = $terms === [] ? $row->cells : $terms;
				}
			}
			$problem = $total === 0 ? new Reason(Reason::NO_RECORDS) : null;
		} catch (Reason $reason) {
			$problem = $reason;
		}
		$name = self::name($name);
		return new FileLook(
			$name,
			$form->form(),
			$form->isFree() ? mb_substr(preg_replace('/\.\w{1,8}$/D', '', $name) ?? $name, 0, 40) : $form->form(),
			$form->isFree() ? '' : $terms['licence'] ?? '',
			$form->isFree() ? '' : $terms['attribution'] ?? '',
			$form->isFree() ? Columns::mapping(array_map(strval(...), array_keys($names))) : [],
			$problem === null ? $total : 0,
			$problem,
		);
	}

	/** Whether the form itself says what its columns mean. */
	public function isFixed(ImportRun $run): bool {
		return $this->files->byForm($run->form)?->isFree() === false;
	}

	/**
	 * The file's columns with what the first rows have in them.
	 *
	 * @return list<array{name: string, column: ?string, samples: list<string>}>
	 */
	public function columns(ImportRun $run, string $bytes): array {
		$columns = [];
		$seen = 0;
		foreach ($this->form($run)->rows($bytes) as $row) {
			if ($seen++ >= self::LOOKED_AT) {
				break;
			}
			foreach ($row->cells as $name => $cell) {
				$columns[$name] ??= ['name' => $name, 'column' => $this->isFixed($run) ? $name : $run->mapping[$name] ?? null, 'samples' => []];
				if ($cell !== '' && count($columns[$name]['samples']) < self::SAMPLES) {
					$columns[$name]['samples'][] = mb_strimwidth($cell, 0, 80, '…');
				}
			}
		}
		return array_values($columns);
	}

	/**
	 * Rows by our columns, from 1 on.
	 *
	 * @return \Generator<int, array{FileRow, string, ?int}> row, what the list calls it, line of an earlier row of the same
	 * @throws Reason
	 */
	public function rows(ImportRun $run, string $bytes): \Generator {
		return $this->read($this->form($run), $bytes, $this->isFixed($run) ? null : $run->mapping);
	}

	/**
	 * @param ?array<string, string> $mapping null: the columns are ours
	 * @return \Generator<int, array{FileRow, string, ?int}>
	 * @throws Reason
	 */
	public function read(PlaceFile $form, string $bytes, ?array $mapping): \Generator {
		$pos = 0;
		$lines = [];
		foreach ($form->rows($bytes) as $row) {
			$row = $mapping === null ? $row : $row->mapped($mapping);
			$id = RowId::of($row);
			$key = ($row->cells['source'] ?? '') . "\0" . $id;
			$earlier = $row->refused === null ? $lines[$key] ?? null : null;
			$lines[$key] ??= $row->line;
			yield ++$pos => [$row, $id, $earlier];
		}
	}

	/** @throws Reason */
	private function form(ImportRun $run): PlaceFile {
		return $this->files->byForm($run->form) ?? throw new Reason(Reason::UNKNOWN_FILE);
	}

	private static function name(string $name): string {
		$name = preg_replace('/[\x00-\x1F]/', '', mb_scrub(basename(str_replace('\\', '/', $name)), 'UTF-8')) ?? '';
		return mb_substr($name === '' ? 'file' : $name, 0, 200);
	}
}
