<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Theme;

use OCA\SmartCommons\Core\Db\Batch;
use OCP\IDBConnection;

/** Adds the themes of `data/themes.tsv`; those that are there, renamed or merged perhaps, stay as they are. */
final class ThemeSeeder {
	private readonly Batch $batch;

	public function __construct(IDBConnection $db) {
		$this->batch = new Batch($db);
	}

	/** @return int how many themes were added */
	public function seed(): int {
		$rows = [];
		foreach (file(__DIR__ . '/../data/themes.tsv', FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES) ?: [] as $line) {
			$cells = explode("\t", $line);
			if ($line[0] !== '#' && count($cells) === 8) {
				[$slug, $nl, $fr, $en, $wordsNl, $wordsFr, $wordsEn, $cpv] = $cells;
				$rows[] = [
					$slug,
					self::json(['nl' => $nl, 'fr' => $fr, 'en' => $en]),
					self::json(['nl' => explode('|', $wordsNl), 'fr' => explode('|', $wordsFr), 'en' => explode('|', $wordsEn)]),
					$cpv,
					ThemeState::Accepted->value,
				];
			}
		}
		return $this->batch->insert('smc_theme', ['slug', 'labels', 'synonyms', 'cpv', 'state'], $rows, ignoreDoubles: true);
	}

	/** @param array<string, mixed> $value */
	private static function json(array $value): string {
		return json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
	}
}
