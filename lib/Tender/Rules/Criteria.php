<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/**
 * What a watch looks for. All fields that are filled must hold; within one field any value will do. Immutable and
 * always valid; equal criteria have equal arrays.
 */
final readonly class Criteria {
	public const LEVELS = ['european', 'federal', 'regional', 'municipal', 'private'];

	public const MAX_DAYS = 3650;

	private const MAX_WORDS = 50;

	/**
	 * @param list<string> $words any of these; a word in double quotes is a phrase that must stand together
	 * @param list<string> $exclude none of these, in any text field
	 * @param list<string> $cpv prefixes of 2 to 8 digits, none inside another
	 * @param list<int> $themes
	 * @param list<int> $places ids of places of Belgium
	 * @param list<string> $levels of LEVELS
	 * @param list<string> $languages ISO 639-1 codes in which one may answer
	 * @param ?int $minCents lowest estimated value
	 * @param ?int $maxCents highest estimated value
	 * @param ?int $daysLeft at least so many days before the deadline
	 */
	private function __construct(
		public array $words,
		public array $exclude,
		public array $cpv,
		public array $themes,
		public array $places,
		public array $levels,
		public array $languages,
		public ?int $minCents,
		public ?int $maxCents,
		public ?int $daysLeft,
	) {
	}

	/**
	 * @param array<array-key, mixed> $values as in the contract's Criteria; what is left out doesn't restrict
	 * @throws InvalidCriteria
	 */
	public static function fromArray(array $values): self {
		$known = ['words', 'exclude', 'cpv', 'themes', 'places', 'levels', 'languages', 'minCents', 'maxCents', 'daysLeft'];
		$unknown = array_diff(array_map(strval(...), array_keys($values)), $known);
		if ($unknown !== []) {
			throw new InvalidCriteria(reset($unknown), 'unknown field');
		}
		$min = self::number($values, 'minCents', PHP_INT_MAX);
		$max = self::number($values, 'maxCents', PHP_INT_MAX);
		if ($min !== null && $max !== null && $min > $max) {
			throw new InvalidCriteria('maxCents', 'lower than the lowest value');
		}
		return new self(
			self::texts($values, 'words'),
			self::texts($values, 'exclude'),
			self::outermost(self::matching($values, 'cpv', '/^[0-9]{2,8}$/D', 50)),
			self::ids($values, 'themes', 20),
			self::ids($values, 'places', 100),
			self::levels($values),
			self::matching($values, 'languages', '/^[a-z]{2}$/D', 24),
			$min,
			$max,
			self::number($values, 'daysLeft', self::MAX_DAYS),
		);
	}

	/**
	 * @return array{words: list<string>, exclude: list<string>, cpv: list<string>, themes: list<int>, places: list<int>, levels: list<string>, languages: list<string>, minCents: ?int, maxCents: ?int, daysLeft: ?int}
	 */
	public function toArray(): array {
		return [
			'words' => $this->words,
			'exclude' => $this->exclude,
			'cpv' => $this->cpv,
			'themes' => $this->themes,
			'places' => $this->places,
			'levels' => $this->levels,
			'languages' => $this->languages,
			'minCents' => $this->minCents,
			'maxCents' => $this->maxCents,
			'daysLeft' => $this->daysLeft,
		];
	}

	/**
	 * The same criteria but for one field.
	 *
	 * @param string $field name as in toArray()
	 * @param list<string>|list<int>|int|null $value
	 * @throws InvalidCriteria
	 */
	public function with(string $field, array|int|null $value): self {
		return self::fromArray([$field => $value] + $this->toArray());
	}

	/** Criteria that only exclude, or restrict nothing, would bring nearly every call into the inbox. */
	public function isEmpty(): bool {
		return $this->with('exclude', [])->toArray() === self::fromArray([])->toArray();
	}

	/**
	 * @param array<array-key, mixed> $values
	 * @return list<mixed>
	 */
	private static function listOf(array $values, string $field, int $max): array {
		$list = $values[$field] ?? [];
		if (!is_array($list) || !array_is_list($list)) {
			throw new InvalidCriteria($field, 'not a list');
		}
		if (count($list) > $max) {
			throw new InvalidCriteria($field, 'too many values');
		}
		return $list;
	}

	/**
	 * @param array<array-key, mixed> $values
	 * @return list<string>
	 */
	private static function texts(array $values, string $field): array {
		$texts = [];
		foreach (self::listOf($values, $field, self::MAX_WORDS) as $text) {
			if (!is_string($text) || !mb_check_encoding($text, 'UTF-8') || mb_strlen($text) > 100) {
				throw new InvalidCriteria($field, 'not a short text');
			}
			$text = trim((string)preg_replace('/\s+/u', ' ', $text));
			if (preg_match('/[\p{L}\p{N}]/u', $text) === 1) {
				$texts[mb_strtolower($text)] ??= $text;
			}
		}
		return array_values($texts);
	}

	/**
	 * @param array<array-key, mixed> $values
	 * @param non-empty-string $pattern
	 * @return list<string>
	 */
	private static function matching(array $values, string $field, string $pattern, int $max): array {
		$texts = [];
		foreach (self::listOf($values, $field, $max) as $text) {
			if (!is_string($text) || preg_match($pattern, $text) !== 1) {
				throw new InvalidCriteria($field, 'not of the right form');
			}
			$texts[] = $text;
		}
		return array_values(array_unique($texts));
	}

	/**
	 * @param array<array-key, mixed> $values
	 * @return list<string>
	 */
	private static function levels(array $values): array {
		$levels = self::listOf($values, 'levels', count(self::LEVELS));
		foreach ($levels as $level) {
			if (!in_array($level, self::LEVELS, true)) {
				throw new InvalidCriteria('levels', 'unknown level');
			}
		}
		return array_values(array_filter(self::LEVELS, static fn (string $level): bool => in_array($level, $levels, true)));
	}

	/**
	 * @param array<array-key, mixed> $values
	 * @return list<int>
	 */
	private static function ids(array $values, string $field, int $max): array {
		$ids = [];
		foreach (self::listOf($values, $field, $max) as $id) {
			if (!is_int($id) || $id < 1) {
				throw new InvalidCriteria($field, 'not an id');
			}
			$ids[] = $id;
		}
		return array_values(array_unique($ids));
	}

	/** @param array<array-key, mixed> $values */
	private static function number(array $values, string $field, int $max): ?int {
		/** @var mixed $number */
		$number = $values[$field] ?? null;
		if ($number === null) {
			return null;
		}
		if (!is_int($number) || $number < 0 || $number > $max) {
			throw new InvalidCriteria($field, 'not a number in range');
		}
		return $number;
	}

	/**
	 * A CPV code ends in zeros down to its depth (92300000 is the group 923), and a prefix inside a shorter one adds nothing.
	 *
	 * @param list<string> $prefixes
	 * @return list<string>
	 */
	private static function outermost(array $prefixes): array {
		$short = [];
		foreach ($prefixes as $prefix) {
			$short[] = strlen($prefix) === 8 ? str_pad(rtrim($prefix, '0'), 2, '0') : $prefix;
		}
		$short = array_values(array_unique($short));
		return array_values(array_filter($short, static function (string $prefix) use ($short): bool {
			foreach ($short as $other) {
				if ($other !== $prefix && str_starts_with($prefix, $other)) {
					return false;
				}
			}
			return true;
		}));
	}
}
