<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import\Csv;

use OCP\IL10N;

/** The empty file that people fill in, with one example, in their own language. */
final class CsvTemplate {
	/** @param string $language `nl`, `fr` or `en` */
	public static function of(string $language, IL10N $l10n): string {
		$example = [
			$l10n->t('Example: music in the neighbourhood'),
			$l10n->t('City of Ghent'),
			$l10n->t('municipal'),
			'', 'nl', '31/12/2026', '17:00', 'https://example.org/',
			$l10n->t('Grants for concerts in public space. Delete this line before you import.'),
			'Gent', '92312200', '5000', '', '', '',
		];
		// with its mark, so that a spreadsheet shows accents; semicolons, as spreadsheets in Belgium expect
		return "\xEF\xBB\xBF" . self::row(CsvColumns::header($language)) . self::row($example);
	}

	/** @param list<string> $cells */
	private static function row(array $cells): string {
		return implode(';', array_map(static fn (string $cell): string => preg_match('/[;"\r\n]/', $cell) === 1 ? '"' . str_replace('"', '""', $cell) . '"' : $cell, $cells)) . "\r\n";
	}
}
