<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Cpv;

use OCA\SmartCommons\Core\Text\Fold;

/** The 45 divisions of the CPV (Regulation (EC) No 213/2008), named in three languages; built in. */
final class Divisions {
	/** @var ?array<string, array<string, string>> */
	private static ?array $names = null;

	/** @return array<string, array<string, string>> names per language, keyed by `d` and the two digits */
	private static function all(): array {
		return self::$names ??= require __DIR__ . '/data/divisions.php';
	}

	/** The name of the division that a code or prefix lies in; empty when there is no such division. */
	public static function name(string $code, string $language): string {
		$names = self::all()['d' . substr($code, 0, 2)] ?? [];
		return $names[$language] ?? $names['en'] ?? '';
	}

	/**
	 * What a search can tell without the full list.
	 *
	 * @return list<array{code: string, names: array<string, string>, narrower: bool}>
	 */
	public static function search(string $words, string $under, string $language, int $limit): array {
		$found = [];
		$wanted = array_filter(preg_split('/\s+/', trim(Fold::text($words))) ?: [], static fn (string $word): bool => $word !== '');
		foreach (self::all() as $key => $names) {
			$code = substr($key, 1) . '000000';
			$text = $code . ' ' . Fold::text(implode(' ', $names));
			$fits = array_filter($wanted, static fn (string $word): bool => !str_contains($text, $word)) === [];
			// below a division nothing is known
			if ($fits && ($under === '' || $wanted !== [] && str_starts_with($code, $under))) {
				$found[] = ['code' => $code, 'names' => $names, 'narrower' => false];
			}
		}
		return array_slice($found, 0, $limit);
	}
}
