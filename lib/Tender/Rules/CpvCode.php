<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/**
 * A code of the Common Procurement Vocabulary: 8 digits whose trailing zeros say how broad it is (2 digits a division,
 * 3 a group, 4 a class, 5 a category, then finer). The check digit after the dash isn't kept.
 */
final readonly class CpvCode implements \Stringable {
	/** @param string $code 8 digits */
	private function __construct(
		public string $code,
	) {
	}

	/** Reads `92312200`, `92312200-1` and the `92312200.0` that spreadsheets make of it; null for anything else. */
	public static function read(string $written): ?self {
		if (preg_match('/^(?:CPV[:\s-]*)?(\d{8})(?:\s*-\s*\d|\.0+)?$/Di', trim($written), $parts) !== 1) {
			return null;
		}
		return (int)substr($parts[1], 0, 2) < 3 ? null : new self($parts[1]);
	}

	/**
	 * @param iterable<string> $written
	 * @return list<string> the codes among these, each once
	 */
	public static function codes(iterable $written): array {
		$codes = [];
		foreach ($written as $one) {
			$code = self::read($one);
			if ($code !== null) {
				$codes[$code->code] = true;
			}
		}
		return array_map(strval(...), array_keys($codes));
	}

	/** The digits that carry meaning, at least two. */
	public function prefix(): string {
		return self::meaning($this->code);
	}

	public function depth(): int {
		return strlen($this->prefix());
	}

	/** One step broader; null for a division. */
	public function broader(): ?self {
		$prefix = $this->prefix();
		return strlen($prefix) === 2 ? null : new self(str_pad(self::meaning(substr($prefix, 0, -1)), 8, '0'));
	}

	/**
	 * The range of codes that start with a prefix, for an index.
	 *
	 * @param string $prefix 1 to 8 digits
	 * @return array{string, string} first and last code, both included
	 */
	public static function range(string $prefix): array {
		return [str_pad($prefix, 8, '0'), str_pad($prefix, 8, '9')];
	}

	public function __toString(): string {
		return $this->code;
	}

	private static function meaning(string $digits): string {
		return str_pad(rtrim($digits, '0'), 2, '0');
	}
}
