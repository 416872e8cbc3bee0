<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Text;

/** One text in one or several languages (`nl`, `fr`, `en`, or `und` when unsure). Empty ones don't exist. Pure. */
final readonly class Texts {
	public const LANGUAGES = ['nl', 'fr', 'en'];

	/** @param array<string, string> $texts */
	private function __construct(
		public array $texts,
	) {
	}

	/**
	 * @param array<string, string> $texts per language; what isn't one of ours counts as `und`
	 */
	public static function of(array $texts): self {
		$kept = [];
		foreach ($texts as $language => $text) {
			$language = in_array($language, self::LANGUAGES, true) ? $language : 'und';
			if (trim($text) !== '' && !isset($kept[$language])) {
				$kept[$language] = trim($text);
			}
		}
		return new self($kept);
	}

	public function isEmpty(): bool {
		return $this->texts === [];
	}

	/**
	 * The text in the first of the reader's languages that there is, else the original.
	 *
	 * @param list<string> $languages the reader's, preferred first
	 * @param string $original language in which it was written first
	 * @return array{text: string, language: string}
	 */
	public function for(array $languages, string $original = 'und'): array {
		return self::best($this->texts, $original, $languages);
	}

	/**
	 * The same for texts that are an array already.
	 *
	 * @param array<string, string> $texts
	 * @param list<string> $languages
	 * @return array{text: string, language: string}
	 */
	public static function best(array $texts, string $original, array $languages): array {
		foreach ([...$languages, $original, ...array_keys($texts)] as $language) {
			if (isset($texts[$language]) && $texts[$language] !== '') {
				return ['text' => $texts[$language], 'language' => $language];
			}
		}
		return ['text' => '', 'language' => 'und'];
	}
}
