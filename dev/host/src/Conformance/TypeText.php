<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Conformance;

/**
 * Compares types as texts. Where releases disagree whether a type is native, the host's declaration keeps it in the
 * docblock (so that it fits all of them); it must then say the same as the native one.
 */
final class TypeText {
	/** @return list<string> the parts of a native type: `?A` is A and null */
	public static function native(string $type): array {
		$type = strtolower($type);
		$type = $type === 'static' ? 'self' : $type;
		return self::parts(str_starts_with($type, '?') ? substr($type, 1) . '|null' : $type);
	}

	/**
	 * The native type that a docblock type amounts to: `list<int>|null` is array and null.
	 *
	 * @param array<string, true> $templates
	 * @return list<string>|null null when it can be anything
	 */
	public static function documented(string $type, array $templates): ?array {
		$type = trim($type);
		if (str_starts_with($type, '(') || str_contains($type, ' ? ')) {
			return null;
		}
		$type = str_starts_with($type, '?') ? substr($type, 1) . '|null' : $type;
		$parts = [];
		foreach (self::split($type) as $part) {
			if (isset($templates[$part])) {
				return null;
			}
			$parts[] = self::simple($part);
		}
		return self::parts(implode('|', $parts));
	}

	private static function simple(string $part): string {
		$low = strtolower((string)preg_replace('/[<{(].*$/s', '', $part));
		return match (true) {
			str_ends_with($part, '[]'), in_array($low, ['list', 'array', 'non-empty-list', 'non-empty-array'], true) => 'array',
			preg_match('/^[\'"]/', $part) === 1, in_array($low, ['class-string', 'non-empty-string', 'numeric-string'], true) => 'string',
			in_array($low, ['positive-int', 'int', 'int-mask', 'int-mask-of'], true), is_numeric($part) => 'int',
			preg_match('/::[A-Z_]*\*?$/', $part) === 1 => '?constant',
			$low === '$this', $low === 'static' => 'self',
			default => ltrim($low, '\\'),
		};
	}

	/** @return list<string> */
	private static function split(string $type): array {
		$parts = [''];
		$depth = 0;
		foreach (str_split($type) as $character) {
			$depth += match ($character) {
				'<', '{', '(' => 1,
				'>', '}', ')' => -1,
				default => 0,
			};
			if ($character === '|' && $depth === 0) {
				$parts[] = '';
			} else {
				$parts[count($parts) - 1] .= $character;
			}
		}
		return array_map(trim(...), $parts);
	}

	/** @return list<string> */
	private static function parts(string $type): array {
		$parts = array_map(static fn (string $part): string => ltrim(trim($part), '\\'), explode('|', $type));
		$parts = array_values(array_unique($parts));
		sort($parts);
		return $parts;
	}
}
