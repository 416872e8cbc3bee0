<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/**
 * Texts per language from what a source labelled. The label is not trusted: where the guess is sure of another
 * language, the guess wins; where it is unsure, the label stays.
 */
final class LabelledTexts {
	/** ISO 639-2 (both forms) and 639-1 of the languages that the interface has */
	private const LANGUAGES = [
		'nl' => 'nl', 'nld' => 'nl', 'dut' => 'nl',
		'fr' => 'fr', 'fra' => 'fr', 'fre' => 'fr',
		'en' => 'en', 'eng' => 'en',
	];

	/** @return string `nl`, `fr`, `en`, or `und` for all others */
	public static function language(string $label): string {
		return self::LANGUAGES[strtolower(trim($label))] ?? 'und';
	}

	/**
	 * @param list<array{string, string}> $labelled label and text, in the order of the source
	 * @param \Closure(string): string $guess answers `nl`, `fr`, `en` or `und` when unsure
	 * @return array<string, string> per language `nl`, `fr`, `en`; `und` only where none of the three is there
	 */
	public static function settle(array $labelled, \Closure $guess): array {
		$texts = [];
		foreach (self::ours($labelled) as [$label, $text]) {
			$said = self::language($label);
			$really = $guess($text);
			$language = $really === 'und' ? $said : $really;
			// what is rightly labelled goes before what is only guessed to be that language
			if (!isset($texts[$language]) || $said === $language && $texts[$language]['said'] !== $language) {
				$texts[$language] = ['text' => $text, 'said' => $said];
			}
		}
		if (count($texts) > 1) {
			unset($texts['und']);
		}
		return array_map(static fn (array $one): string => $one['text'], $texts);
	}

	/**
	 * The texts in our three languages, else the first of all; the same text under several labels only once.
	 *
	 * @param list<array{string, string}> $labelled
	 * @return list<array{string, string}>
	 */
	private static function ours(array $labelled): array {
		$kept = [];
		$others = [];
		foreach ($labelled as [$label, $text]) {
			$text = trim($text);
			if ($text === '') {
				continue;
			}
			if (self::language($label) === 'und') {
				$others[] = [$label, $text];
			} else {
				$kept[] = [$label, $text];
			}
		}
		return $kept === [] ? array_slice($others, 0, 1) : $kept;
	}
}
