<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Cpv;

use OCA\SmartCommons\Core\Audience\Reader;

/** Names of CPV codes in the reader's language; without the full list the name of the division. */
final class CpvNames {
	public function __construct(
		private readonly CpvMapper $mapper,
	) {
	}

	/**
	 * @param list<string> $codes 8 digits each
	 * @return array<string, array{code: string, label: string}> the contract's CpvRef, keyed by code (PHP makes integers of such keys)
	 */
	public function refs(array $codes, Reader $reader): array {
		$codes = array_values(array_unique($codes));
		$names = $this->mapper->names($codes);
		$refs = [];
		foreach ($codes as $code) {
			$refs[$code] = ['code' => $code, 'label' => self::best($names[$code] ?? [], $reader->languages) ?? Divisions::name($code, $reader->language())];
		}
		return $refs;
	}

	/**
	 * Codes by words or below a prefix.
	 *
	 * @param string $words as typed; a code or the beginning of one will do too
	 * @param string $under digits; without them from the divisions down
	 * @return list<array{code: string, label: string, narrower: bool}> the contract's Cpv
	 */
	public function search(string $words, string $under, int $limit, Reader $reader): array {
		$rows = $this->mapper->isEmpty() ? Divisions::search($words, $under, $reader->language(), $limit) : $this->mapper->search($words, $under, $limit);
		$found = [];
		foreach ($rows as $row) {
			$found[] = [
				'code' => $row['code'],
				'label' => self::best($row['names'], $reader->languages) ?? Divisions::name($row['code'], $reader->language()),
				'narrower' => $row['narrower'],
			];
		}
		return $found;
	}

	/**
	 * @param array<string, string> $names
	 * @param list<string> $languages
	 */
	private static function best(array $names, array $languages): ?string {
		foreach ([...$languages, 'en', 'fr', 'nl'] as $language) {
			if (($names[$language] ?? '') !== '') {
				return $names[$language];
			}
		}
		return null;
	}
}
