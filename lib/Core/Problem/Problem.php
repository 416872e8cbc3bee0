<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Problem;

use OCP\AppFramework\Http;

/**
 * Something the caller can understand and act on. The message is written for the person who reads it, already in
 * their language, and says what to do. One middleware turns it into an answer of this shape:
 * `{problem, message, fields?, current?}`.
 */
abstract class Problem extends \Exception {
	/**
	 * @param non-empty-string $problem stable code for programs, such as `last-coordinator`
	 * @param array<string, string> $fields localized sentence per field that is wrong
	 * @param array<array-key, mixed>|null $current the present state, where somebody else was first
	 */
	final public function __construct(
		public readonly string $problem,
		string $message,
		public readonly array $fields = [],
		public readonly ?array $current = null,
	) {
		parent::__construct($message);
	}

	/**
	 * The HTTP status that fits.
	 *
	 * @return Http::STATUS_*
	 */
	abstract public function status(): int;
}
