<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Http;

use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\Malformed;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Core\Text\Typed;
use OCP\IL10N;
use OCP\IRequest;

/**
 * What a caller sent, read strictly: a value of the wrong kind is Malformed (400), a value in a body that can't be
 * accepted is Invalid (422), both with the name of the field (dotted inside objects: `deadline.wall`, `lots.3.title`). Getters throw at
 * the first wrong value; inside collect() they gather all of them, so that a form can show every error at once.
 *
 * Getters ending in OrNull answer null for what is absent or null; the others refuse it.
 */
final class Input {
	private const MAX_INT = 9_007_199_254_740_991;

	private readonly InputErrors $errors;

	/**
	 * @param array<array-key, mixed> $values
	 * @param bool $texts whether numbers and booleans come as text (query strings and forms)
	 */
	public function __construct(
		private readonly array $values,
		private readonly IL10N $l10n,
		private readonly bool $texts = false,
		private readonly string $prefix = '',
		?InputErrors $errors = null,
	) {
		$this->errors = $errors ?? new InputErrors($l10n, false);
	}

	public static function of(IRequest $request, IL10N $l10n): self {
		$json = str_contains(strtolower($request->getHeader('Content-Type')), 'json');
		$query = $request->getMethod() === 'GET';
		return new self($request->getParams(), $l10n, $query || !$json, errors: new InputErrors($l10n, $query));
	}

	/**
	 * Reads several values and throws once, naming every field that is wrong.
	 *
	 * @template T
	 * @param callable(self): T $read what it makes is dropped when anything was wrong, so it must not act
	 * @return T
	 * @throws Malformed
	 * @throws Invalid
	 */
	public function collect(callable $read): mixed {
		return $this->errors->gather(fn (): mixed => $read($this));
	}

	/** Refuses this field for a reason that the caller of Input found; collected like any other. */
	public function refuse(string $field, string $message): void {
		$this->fail($field, $message);
	}

	public function has(string $field): bool {
		return isset($this->values[$field]);
	}

	/** @return list<string> names of all that was sent */
	public function names(): array {
		return array_map(strval(...), array_keys($this->values));
	}

	/**
	 * Values as they came, for who reads them strictly elsewhere (a value object of a module).
	 *
	 * @param list<string> $fields
	 * @return array<string, mixed> of those that were sent
	 */
	public function some(array $fields): array {
		$some = [];
		foreach ($fields as $field) {
			if (array_key_exists($field, $this->values)) {
				/** @var mixed */
				$some[$field] = $this->values[$field];
			}
		}
		return $some;
	}

	/**
	 * A text without surrounding space, and without what can't be seen.
	 *
	 * @param int $max most characters
	 * @param int $min fewest characters
	 */
	public function string(string $field, int $max, int $min = 0): string {
		$text = $this->stringOrNull($field, $max, $min);
		return $text ?? $this->missing($field, '');
	}

	/** The same where the field may be absent; an empty text counts as absent when $min is more than 0. */
	public function stringOrNull(string $field, int $max, int $min = 0): ?string {
		/** @var mixed $value */
		$value = $this->values[$field] ?? null;
		if ($value === null) {
			return null;
		}
		if (!is_string($value) || !mb_check_encoding($value, 'UTF-8') || str_contains($value, "\0")) {
			return $this->fail($field, $this->l10n->t('This must be a text.'), true);
		}
		$value = Typed::clean($value);
		if ($value === '' && $min > 0) {
			return null;
		}
		$length = mb_strlen($value, 'UTF-8');
		if ($length > $max) {
			return $this->fail($field, $this->l10n->n('At most %n character.', 'At most %n characters.', $max));
		}
		if ($length < $min) {
			return $this->fail($field, $this->l10n->n('At least %n character.', 'At least %n characters.', $min));
		}
		return $value;
	}

	public function int(string $field, int $min = 0, int $max = self::MAX_INT): int {
		return $this->intOrNull($field, $min, $max) ?? $this->missing($field, $min);
	}

	public function intOrNull(string $field, int $min = 0, int $max = self::MAX_INT): ?int {
		/** @var mixed $value */
		$value = $this->values[$field] ?? null;
		if ($value === null || ($this->texts && $value === '')) {
			return null;
		}
		if ($this->texts && is_string($value) && preg_match('/^-?(?:0|[1-9][0-9]{0,15})$/D', $value) === 1) {
			$value = (int)$value;
		}
		if (!is_int($value)) {
			return $this->fail($field, $this->l10n->t('This must be a whole number.'), true);
		}
		if ($value < $min || $value > $max) {
			return $this->fail($field, $this->l10n->t('This number is too small or too large.'));
		}
		return $value;
	}

	/** An id of ours; null when absent. */
	public function idOrNull(string $field): ?int {
		return $this->intOrNull($field, 1);
	}

	public function bool(string $field, ?bool $default = null): bool {
		/** @var mixed $value */
		$value = $this->values[$field] ?? null;
		if ($value === null) {
			return $default ?? $this->missing($field, false);
		}
		if ($this->texts && is_string($value)) {
			$value = match ($value) {
				'1', 'true' => true,
				'0', 'false', '' => false,
				default => null,
			};
		}
		if (!is_bool($value)) {
			$this->fail($field, $this->l10n->t('This must be yes or no.'), true);
			return false;
		}
		return $value;
	}

	/**
	 * One of these words.
	 *
	 * @template T of string
	 * @param non-empty-list<T> $allowed
	 * @return T
	 */
	public function oneOf(string $field, array $allowed): string {
		return $this->oneOfOrNull($field, $allowed) ?? $this->missing($field, $allowed[0]);
	}

	/**
	 * @template T of string
	 * @param non-empty-list<T> $allowed
	 * @return ?T
	 */
	public function oneOfOrNull(string $field, array $allowed): ?string {
		/** @var mixed $value */
		$value = $this->values[$field] ?? null;
		if ($value === null || ($this->texts && $value === '')) {
			return null;
		}
		foreach ($allowed as $word) {
			if ($word === $value) {
				return $word;
			}
		}
		return $this->fail($field, $this->l10n->t('Choose one of: %s.', [implode(', ', $allowed)]), true);
	}

	/**
	 * @template T of \BackedEnum
	 * @param class-string<T> $enum a string enum
	 * @return T
	 */
	public function enum(string $field, string $enum): \BackedEnum {
		return $this->enumOrNull($field, $enum) ?? $this->missing($field, $enum::cases()[0]);
	}

	/**
	 * @template T of \BackedEnum
	 * @param class-string<T> $enum
	 * @return ?T
	 */
	public function enumOrNull(string $field, string $enum): ?\BackedEnum {
		$words = array_map(static fn (\BackedEnum $case): string => (string)$case->value, $enum::cases());
		if ($words === []) {
			return null;
		}
		$word = $this->oneOfOrNull($field, $words);
		foreach ($enum::cases() as $case) {
			if ($word !== null && (string)$case->value === $word) {
				return $case;
			}
		}
		return null;
	}

	/**
	 * Words from a fixed list, each once: a JSON list, or joined with commas in a query.
	 *
	 * @template T of string
	 * @param non-empty-list<T> $allowed
	 * @return list<T>
	 */
	public function someOf(string $field, array $allowed): array {
		$some = [];
		foreach ($this->strings($field, 100, 100) as $value) {
			foreach ($allowed as $word) {
				if ($word === $value) {
					$some[$word] = $word;
					continue 2;
				}
			}
			$this->fail($field, $this->l10n->t('Choose one of: %s.', [implode(', ', $allowed)]), true);
		}
		return array_values($some);
	}

	/**
	 * A list of texts, empty ones and doubles dropped: a JSON list, or joined with commas in a query. Absent is empty.
	 *
	 * @param int $most most entries
	 * @param int $max most characters of each
	 * @return list<string>
	 */
	public function strings(string $field, int $most = 100, int $max = 200): array {
		$strings = [];
		/** @var mixed $value */
		foreach ($this->list($field, $most) as $at => $value) {
			$text = $this->below($field, [$at => $value])->stringOrNull((string)$at, $max);
			if ($text !== null && $text !== '') {
				$strings[$text] = $text;
			}
		}
		return array_values($strings);
	}

	/**
	 * A list of ids, each once. Absent is empty.
	 *
	 * @return list<int>
	 */
	public function ids(string $field, int $most = 100): array {
		$ids = [];
		/** @var mixed $value */
		foreach ($this->list($field, $most) as $at => $value) {
			$id = $this->below($field, [$at => $value])->idOrNull((string)$at);
			if ($id !== null) {
				$ids[$id] = $id;
			}
		}
		return array_values($ids);
	}

	/**
	 * A text per language; empty ones are dropped.
	 *
	 * @param int $max most characters of each
	 * @param bool $unsure whether a text of unknown language (`und`) is accepted
	 * @return array<string, string>
	 */
	public function texts(string $field, int $max, bool $unsure = true): array {
		$object = $this->objectOrNull($field);
		$texts = [];
		foreach ($object?->names() ?? [] as $language) {
			if (!in_array($language, $unsure ? [...Texts::LANGUAGES, 'und'] : Texts::LANGUAGES, true)) {
				$object?->fail($language, $this->l10n->t('Choose one of: %s.', ['nl, fr, en']), true);
				continue;
			}
			$text = $object?->stringOrNull($language, $max) ?? '';
			if ($text !== '') {
				$texts[$language] = $text;
			}
		}
		return $texts;
	}

	public function object(string $field): self {
		return $this->objectOrNull($field) ?? $this->missing($field, $this->below($field, []));
	}

	public function objectOrNull(string $field): ?self {
		/** @var mixed $value */
		$value = $this->values[$field] ?? null;
		if ($value === null) {
			return null;
		}
		if (is_array($value) && ($value === [] || !array_is_list($value))) {
			return $this->below($field, $value);
		}
		return $this->fail($field, $this->l10n->t('This must be an object with named values.'), true);
	}

	/**
	 * A list of objects. Absent is empty.
	 *
	 * @return list<self>
	 */
	public function objects(string $field, int $most = 100): array {
		$objects = [];
		/** @var mixed $value */
		foreach ($this->list($field, $most) as $at => $value) {
			if (is_array($value) && ($value === [] || !array_is_list($value))) {
				$objects[] = $this->below($field . '.' . $at, $value);
			} else {
				$this->fail($field . '.' . $at, $this->l10n->t('This must be an object with named values.'), true);
			}
		}
		return $objects;
	}

	/** How many rows of a list are wanted: 1 to 100. */
	public function limit(int $default = 25): int {
		return $this->intOrNull('limit', 1, 100) ?? $default;
	}

	/**
	 * Where a list goes on.
	 *
	 * @param int $length how many values this list's cursors have
	 * @return ?list<int|string|null> null at the start
	 */
	public function cursor(int $length): ?array {
		$cursor = $this->stringOrNull('cursor', 400) ?? '';
		if ($cursor === '') {
			return null;
		}
		return Cursor::decode($cursor, $length)
			?? $this->fail('cursor', $this->l10n->t('This place in the list is not one that we gave. Start at the top again.'), true);
	}

	/** @return list<mixed> */
	private function list(string $field, int $most): array {
		/** @var mixed $value */
		$value = $this->values[$field] ?? [];
		if ($this->texts && is_string($value)) {
			$value = $value === '' ? [] : explode(',', $value);
		}
		if (!is_array($value) || !array_is_list($value)) {
			$this->fail($field, $this->l10n->t('This must be a list.'), true);
			return [];
		}
		if (count($value) > $most) {
			$this->fail($field, $this->l10n->n('At most %n entry.', 'At most %n entries.', $most));
			return [];
		}
		return $value;
	}

	/** @param array<array-key, mixed> $values */
	private function below(string $field, array $values): self {
		return new self($values, $this->l10n, $this->texts, $this->prefix . $field . '.', $this->errors);
	}

	/**
	 * @template T
	 * @param T $instead what goes on while errors are being collected
	 * @return T
	 */
	private function missing(string $field, mixed $instead): mixed {
		$this->fail($field, $this->l10n->t('This is needed.'));
		return $instead;
	}

	/** @return null */
	private function fail(string $field, string $message, bool $malformed = false): mixed {
		$this->errors->add($this->prefix . $field, $message, $malformed);
		return null;
	}
}
