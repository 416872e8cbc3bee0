<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\File;

/**
 * Why a file or a record of it wasn't taken, or wasn't used: a stable code with the values that the sentence names. It
 * is stored like this and told in the language of whoever reads it. Modules have codes of their own besides these.
 */
final class Reason extends \RuntimeException {
	public const EMPTY = 'empty';
	public const TOO_LARGE = 'too-large';
	public const TOO_COMPLEX = 'too-complex';
	public const UNKNOWN_FILE = 'unknown-file';
	public const TRUNCATED = 'truncated';
	public const NOT_XML = 'not-xml';
	public const NOT_JSON = 'not-json';
	public const DOCTYPE = 'doctype';
	public const ENCODING = 'encoding';
	public const ROOT = 'root';
	public const BAD_RECORD = 'bad-record';
	public const NO_RECORDS = 'no-records';
	public const TOO_LONG = 'too-long';
	public const FAILED = 'failed';
	/** nobody went on with it */
	public const LEFT = 'left';

	/** @param array<string, string> $values what the sentence names, such as the date that doesn't exist */
	public function __construct(
		public readonly string $reason,
		public readonly array $values = [],
	) {
		parent::__construct($reason);
	}

	public function json(): string {
		return json_encode(['code' => $this->reason, 'values' => (object)$this->values], JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_UNICODE);
	}

	/** @param array<array-key, mixed> $stored what json() wrote */
	public static function stored(array $stored): ?self {
		/** @var mixed $code */
		$code = $stored['code'] ?? null;
		if (!is_string($code)) {
			return null;
		}
		$values = [];
		/** @var mixed $kept */
		$kept = $stored['values'] ?? null;
		/** @var mixed $value */
		foreach (is_array($kept) ? $kept : [] as $name => $value) {
			if (is_string($value)) {
				$values[(string)$name] = $value;
			}
		}
		return new self($code, $values);
	}
}
