<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Cpv;

use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Tender\Rules\CpvCode;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

/** Reads the full CPV list: tab separated, first row `code` and the languages `en`, `fr`, `nl` in any order. */
final class CpvImporter {
	use TTransactional;

	private const LONGEST = 500;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly CpvMapper $mapper,
	) {
	}

	/**
	 * @param iterable<string> $lines
	 * @return array{new: int, updated: int, unchanged: int, refused: list<array{line: int, reason: string}>}
	 * @throws \InvalidArgumentException when it isn't such a list
	 */
	public function import(iterable $lines): array {
		$columns = null;
		$names = [];
		$refused = [];
		$number = 0;
		foreach ($lines as $line) {
			$number++;
			$line = rtrim(preg_replace('/^\xEF\xBB\xBF/', '', $line) ?? $line, "\r\n");
			if (trim($line) === '') {
				continue;
			}
			$cells = array_map(trim(...), explode("\t", $line));
			if ($columns === null) {
				$columns = self::columns($cells);
				continue;
			}
			$reason = $this->read($cells, $columns, $names);
			if ($reason !== null) {
				$refused[] = ['line' => $number, 'reason' => $reason];
			}
		}
		if ($columns === null) {
			throw new \InvalidArgumentException('The file is empty.');
		}
		return $this->atomic(fn (): array => $this->mapper->save($names), $this->db) + ['refused' => $refused];
	}

	/**
	 * @param list<string> $cells
	 * @return array<string, int>
	 */
	private static function columns(array $cells): array {
		$columns = array_flip(array_map(strtolower(...), $cells));
		if (!isset($columns['code']) || array_intersect(Texts::LANGUAGES, array_keys($columns)) === []) {
			throw new \InvalidArgumentException('The first line must name the columns: code and en, fr or nl, separated by tabs.');
		}
		return $columns;
	}

	/**
	 * @param list<string> $cells
	 * @param array<string, int> $columns
	 * @param array<array-key, array<string, string>> $names
	 * @return ?string why the line can't be used
	 */
	private function read(array $cells, array $columns, array &$names): ?string {
		$code = CpvCode::read($cells[$columns['code'] ?? 0] ?? '');
		if ($code === null) {
			return 'not a CPV code';
		}
		$of = [];
		foreach (Texts::LANGUAGES as $language) {
			$name = $cells[$columns[$language] ?? -1] ?? '';
			if (!mb_check_encoding($name, 'UTF-8')) {
				return 'not UTF-8';
			}
			if ($name !== '') {
				$of[$language] = mb_substr($name, 0, self::LONGEST);
			}
		}
		if ($of === []) {
			return 'no name';
		}
		$names[$code->code] = $of;
		return null;
	}
}
