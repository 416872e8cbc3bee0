<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Core\Text\LanguageGuess;
use OCA\SmartCommons\Core\Text\Texts;

/** Lists in a cell: as JSON, or as people write them. Pure. */
final class CellLists {
	private const PHOTO = '/\.(?:jpe?g|png|webp|gif)$/i';

	/**
	 * Addresses, one on a line, each perhaps with words behind it.
	 *
	 * @return list<array<array-key, mixed>>
	 */
	public static function links(string $cell): array {
		$json = self::json($cell);
		if ($json !== null) {
			return $json;
		}
		$links = [];
		foreach (self::lines($cell, '/[\n;]+/') as $line) {
			[$url, $label] = explode(' ', $line, 2) + ['', ''];
			$path = parse_url($url, PHP_URL_PATH);
			$links[] = ['kind' => is_string($path) && preg_match(self::PHOTO, $path) === 1 ? 'photo' : 'page', 'url' => $url, 'label' => trim($label)];
		}
		return $links;
	}

	/**
	 * `Drill; 3 × sewing machine (bring thread)`.
	 *
	 * @return list<array<array-key, mixed>>
	 */
	public static function equipment(string $cell): array {
		$json = self::json($cell);
		if ($json !== null) {
			return $json;
		}
		$items = [];
		foreach (self::lines($cell, '/[\n;]+/') as $line) {
			preg_match('/^(?:(\d{1,4})\s*[x×]\s*)?(.+?)(?:\s*[x×]\s*(\d{1,4}))?(?:\s*\(([^()]*)\))?$/uDs', $line, $part);
			$name = $part[2] ?? $line;
			$language = LanguageGuess::of($name);
			$items[] = [
				'names' => [in_array($language, Texts::LANGUAGES, true) ? $language : 'nl' => $name],
				'amount' => max(1, (int)(($part[1] ?? '') === '' ? $part[3] ?? '1' : $part[1])),
				'conditions' => $part[4] ?? '',
			];
		}
		return $items;
	}

	/** @return ?list<array<array-key, mixed>> null when it isn't a JSON list */
	private static function json(string $cell): ?array {
		if (!str_starts_with($cell, '[')) {
			return null;
		}
		/** @var mixed $decoded */
		$decoded = json_decode($cell, true, 16);
		if (!is_array($decoded) || !array_is_list($decoded)) {
			return null;
		}
		$objects = [];
		/** @var mixed $one */
		foreach ($decoded as $one) {
			$objects[] = is_array($one) ? $one : [];
		}
		return $objects;
	}

	/**
	 * @param non-empty-string $between
	 * @return list<string>
	 */
	private static function lines(string $cell, string $between): array {
		$lines = preg_split($between, $cell);
		return array_values(array_filter(array_map(trim(...), $lines === false ? [] : $lines), static fn (string $line): bool => $line !== ''));
	}
}
