<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Core\Text\Typed;

/** Reads the facts of a place from values of any kind; gathers what is wrong, by field. */
final class FactReader {
	/** @var array<string, array{Fault, int|string}> */
	private array $faults = [];

	/** @param array<array-key, mixed> $values by field */
	public function __construct(
		private readonly array $values,
		private readonly string $prefix = '',
	) {
	}

	public function fault(string $field, Fault $fault, int|string $arg = ''): void {
		$this->faults[$this->prefix . $field] ??= [$fault, $arg];
	}

	/** @throws InvalidFacts when anything was wrong */
	public function done(): void {
		if ($this->faults !== []) {
			throw new InvalidFacts($this->faults);
		}
	}

	/** @param list<string> $known anything else is a fault */
	public function only(array $known): void {
		foreach (array_keys($this->values) as $field) {
			if (!in_array((string)$field, $known, true)) {
				$this->fault(mb_substr(Typed::clean(mb_scrub((string)$field, 'UTF-8')), 0, 60), Fault::UnknownField);
			}
		}
	}

	/** A text; empty when absent. */
	public function text(string $field, int $max): string {
		/** @var mixed $value */
		$value = $this->values[$field] ?? '';
		if (!is_string($value) || !mb_check_encoding($value, 'UTF-8')) {
			$this->fault($field, Fault::NotText);
			return '';
		}
		$text = Typed::clean($value);
		if (mb_strlen($text) > $max) {
			$this->fault($field, Fault::TooLong, $max);
			return '';
		}
		return $text;
	}

	/** A text on one line. */
	public function line(string $field, int $max): string {
		return preg_replace('/\s+/u', ' ', $this->text($field, $max)) ?? '';
	}

	/**
	 * A text per language, in the order nl, fr, en; empty ones are dropped.
	 *
	 * @return array<string, string>
	 */
	public function texts(string $field, int $max, bool $oneLine = false): array {
		$object = $this->object($field) ?? new self([]);
		$object->only(Texts::LANGUAGES);
		$texts = [];
		foreach (Texts::LANGUAGES as $language) {
			$text = $oneLine ? $object->line($language, $max) : $object->text($language, $max);
			if ($text !== '') {
				$texts[$language] = $text;
			}
		}
		$this->faults += $object->faults;
		return $texts;
	}

	/** @return ?int null when absent */
	public function int(string $field, int $min, int $max): ?int {
		/** @var mixed $value */
		$value = $this->values[$field] ?? null;
		if ($value === null) {
			return null;
		}
		if (!is_int($value)) {
			$this->fault($field, Fault::NotNumber);
			return null;
		}
		if ($value < $min || $value > $max) {
			$this->fault($field, Fault::OutOfRange);
			return null;
		}
		return $value;
	}

	public function bool(string $field): bool {
		/** @var mixed $value */
		$value = $this->values[$field] ?? false;
		if (!is_bool($value)) {
			$this->fault($field, Fault::NotYesNo);
		}
		return $value === true;
	}

	/**
	 * One of some words.
	 *
	 * @template T of string
	 * @param non-empty-list<T> $allowed
	 * @param ?T $default where the field is absent; null: it is needed
	 * @return T
	 */
	public function word(string $field, array $allowed, ?string $default = null): string {
		/** @var mixed $value */
		$value = $this->values[$field] ?? null;
		if ($value === null) {
			if ($default === null) {
				$this->fault($field, Fault::Needed);
			}
			return $default ?? $allowed[0];
		}
		foreach ($allowed as $word) {
			if ($word === $value) {
				return $word;
			}
		}
		$this->fault($field, Fault::NotChoice, implode(', ', $allowed));
		return $default ?? $allowed[0];
	}

	/** A day as YYYY-MM-DD that exists; null when absent. */
	public function day(string $field): ?string {
		$text = $this->text($field, 40);
		if ($text === '') {
			return null;
		}
		if (preg_match('/^(\d{4})-(\d\d)-(\d\d)$/D', $text, $part) !== 1 || !checkdate((int)$part[2], (int)$part[3], (int)$part[1]) || $part[1] < '1900') {
			$this->fault($field, Fault::NotDay);
			return null;
		}
		return $text;
	}

	/** A web address; empty when absent. */
	public function link(string $field, int $max): string {
		$text = $this->text($field, $max);
		if ($text !== '' && preg_match('~^https?://(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*(?::\d{1,5})?(?:[/?#][^\s<>"\\\\^`{|}]*)?$~uiD', $text) !== 1) {
			$this->fault($field, Fault::NotLink);
			return '';
		}
		return $text;
	}

	/** @return ?self null when absent */
	public function object(string $field): ?self {
		/** @var mixed $value */
		$value = $this->values[$field] ?? null;
		if ($value === null) {
			return null;
		}
		$values = is_array($value) && ($value === [] || !array_is_list($value)) ? $value : null;
		if ($values === null) {
			$this->fault($field, Fault::NotObject);
			return null;
		}
		return new self($values, $this->prefix . $field . '.');
	}

	/**
	 * Reads each object of a list.
	 *
	 * @template T
	 * @param callable(self): T $read
	 * @return list<T>
	 */
	public function objects(string $field, int $most, callable $read): array {
		$all = [];
		/** @var mixed $value */
		foreach ($this->list($field, $most) as $at => $value) {
			$values = is_array($value) && ($value === [] || !array_is_list($value)) ? $value : null;
			if ($values === null) {
				$this->fault($field . '.' . $at, Fault::NotObject);
				continue;
			}
			$object = new self($values, $this->prefix . $field . '.' . $at . '.');
			$all[] = $read($object);
			$this->take($object);
		}
		return $all;
	}

	/** What was wrong in an object counts here. */
	public function take(self $object): void {
		$this->faults += $object->faults;
	}

	/**
	 * Short words that fit a pattern, each once.
	 *
	 * @param non-empty-string $pattern
	 * @return list<string>
	 */
	public function words(string $field, int $most, string $pattern, string $choices): array {
		$words = [];
		/** @var mixed $value */
		foreach ($this->list($field, $most) as $at => $value) {
			if (!is_string($value) || preg_match($pattern, $value) !== 1) {
				$this->fault($field . '.' . $at, Fault::NotChoice, $choices);
				continue;
			}
			$words[$value] = $value;
		}
		return array_values($words);
	}

	/** @return list<int> ids, each once, ascending */
	public function ids(string $field, int $most): array {
		$ids = [];
		/** @var mixed $value */
		foreach ($this->list($field, $most) as $at => $value) {
			if (!is_int($value) || $value < 1) {
				$this->fault($field . '.' . $at, Fault::NotNumber);
				continue;
			}
			$ids[$value] = $value;
		}
		sort($ids);
		return $ids;
	}

	/** Degrees with at most five decimals, as hundred-thousandths; null when it isn't such a number. */
	public function degrees(string $field, int $most): ?int {
		/** @var mixed $value */
		$value = $this->values[$field] ?? null;
		if ((!is_int($value) && !is_float($value)) || !is_finite((float)$value) || abs($value) > $most) {
			return null;
		}
		return (int)round($value * 100_000);
	}

	/** @return array<array-key, mixed>|null the object as it came; null when absent */
	public function raw(string $field): ?array {
		/** @var mixed $value */
		$value = $this->values[$field] ?? null;
		if ($value !== null && !is_array($value)) {
			$this->fault($field, Fault::NotObject);
		}
		return is_array($value) ? $value : null;
	}

	/** @return list<mixed> */
	private function list(string $field, int $most): array {
		/** @var mixed $value */
		$value = $this->values[$field] ?? [];
		if (!is_array($value) || !array_is_list($value)) {
			$this->fault($field, Fault::NotList);
			return [];
		}
		if (count($value) > $most) {
			$this->fault($field, Fault::TooMany, $most);
			return [];
		}
		return $value;
	}
}
