<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\File;

/** Careful reading of JSON that others wrote: values are where and what they happen to be, and nothing throws. */
final class Json {
	/** an array costs some hundred bytes of memory; 5 MB of nothing but brackets would be half a gigabyte */
	private const MAX_BRACKETS = 150_000;
	private const MAX_DEPTH = 64;
	private const MAX_TEXT = 20_000;

	/**
	 * @param int $most bytes
	 * @return array<array-key, mixed>
	 * @throws Reason
	 */
	public static function decode(string $bytes, int $most): array {
		$bytes = preg_replace('/^\xEF\xBB\xBF/', '', $bytes) ?? $bytes;
		if (trim($bytes) === '') {
			throw new Reason(Reason::EMPTY);
		}
		if (strlen($bytes) > $most) {
			throw new Reason(Reason::TOO_LARGE);
		}
		if (substr_count($bytes, '[') + substr_count($bytes, '{') > self::MAX_BRACKETS) {
			throw new Reason(Reason::TOO_COMPLEX);
		}
		/** @var mixed $value */
		$value = json_decode($bytes, true, self::MAX_DEPTH);
		if (is_array($value)) {
			return $value;
		}
		throw new Reason(match (json_last_error()) {
			JSON_ERROR_UTF8, JSON_ERROR_UTF16 => Reason::ENCODING,
			JSON_ERROR_SYNTAX => preg_match('/[}\]]\s*$/D', $bytes) === 1 ? Reason::NOT_JSON : Reason::TRUNCATED,
			default => Reason::NOT_JSON,
		});
	}

	/** The value behind these keys; null where there is none. */
	public static function at(mixed $value, string ...$path): mixed {
		foreach ($path as $key) {
			if (!is_array($value) || !array_key_exists($key, $value)) {
				return null;
			}
			/** @var mixed $value */
			$value = $value[$key];
		}
		return $value;
	}

	/** A text or number, also inside `{value: …}` or as the first of a list; empty for anything else. */
	public static function text(mixed $value, string ...$path): string {
		/** @var mixed $value */
		$value = self::at($value, ...$path);
		if (is_array($value)) {
			/** @var mixed $value */
			$value = array_is_list($value) ? ($value[0] ?? null) : ($value['value'] ?? null);
		}
		if (is_float($value)) {
			return rtrim(rtrim(sprintf('%.4F', $value), '0'), '.');
		}
		return is_string($value) || is_int($value) ? mb_substr(trim(str_replace("\0", '', (string)$value)), 0, self::MAX_TEXT) : '';
	}

	/** @return list<string> a text or a list of texts, empty ones left out */
	public static function texts(mixed $value, string ...$path): array {
		/** @var mixed $value */
		$value = self::at($value, ...$path);
		$texts = [];
		/** @var mixed $one */
		foreach (is_array($value) && array_is_list($value) ? $value : [$value] as $one) {
			$text = self::text($one);
			if ($text !== '') {
				$texts[] = $text;
			}
		}
		return $texts;
	}

	/** @return list<array<array-key, mixed>> the objects of a list */
	public static function objects(mixed $value, string ...$path): array {
		/** @var mixed $value */
		$value = self::at($value, ...$path);
		$objects = [];
		/** @var mixed $one */
		foreach (is_array($value) ? $value : [] as $one) {
			if (is_array($one)) {
				$objects[] = $one;
			}
		}
		return $objects;
	}

	/**
	 * Texts per language: `{fra: "…"}`, `{fra: ["…", "…"]}` (the first is taken), or a bare text.
	 *
	 * @return list<array{string, string}> label and text
	 */
	public static function labelled(mixed $value, string ...$path): array {
		/** @var mixed $value */
		$value = self::at($value, ...$path);
		if (!is_array($value) || array_is_list($value)) {
			$text = self::text($value);
			return $text === '' ? [] : [['', $text]];
		}
		$texts = [];
		/** @var mixed $one */
		foreach ($value as $label => $one) {
			$text = self::text($one);
			if ($text !== '') {
				$texts[] = [(string)$label, $text];
			}
		}
		return $texts;
	}

	public static function bool(mixed $value): ?bool {
		return is_bool($value) ? $value : null;
	}
}
