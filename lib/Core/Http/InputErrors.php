<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Http;

use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\Malformed;
use OCP\IL10N;

/** What was wrong in an Input and the objects inside it: thrown at once, or gathered until the form has been read. */
final class InputErrors {
	/** @var ?array<string, string> sentence per field; null while errors are thrown at once */
	private ?array $fields = null;

	private bool $malformed = false;

	/** @param bool $query whether the input is part of an address: then anything wrong makes the request malformed */
	public function __construct(
		private readonly IL10N $l10n,
		private readonly bool $query,
	) {
	}

	/**
	 * @throws Malformed
	 * @throws Invalid
	 */
	public function add(string $field, string $message, bool $malformed): void {
		$malformed = $malformed || $this->query;
		if ($this->fields === null) {
			throw $this->problem($malformed, [$field => $message]);
		}
		$this->malformed = $this->malformed || $malformed;
		$this->fields[$field] ??= $message;
	}

	/**
	 * @template T
	 * @param callable(): T $read
	 * @return T
	 * @throws Malformed
	 * @throws Invalid
	 */
	public function gather(callable $read): mixed {
		$this->fields = [];
		$this->malformed = false;
		try {
			$made = $read();
		} finally {
			$fields = $this->gathered();
			$this->fields = null;
		}
		if ($fields !== []) {
			throw $this->problem($this->malformed, $fields);
		}
		return $made;
	}

	/** @return array<string, string> */
	private function gathered(): array {
		return $this->fields ?? [];
	}

	/** @param array<string, string> $fields */
	private function problem(bool $malformed, array $fields): Malformed|Invalid {
		return $malformed
			? new Malformed('malformed', $this->l10n->t('Part of the request could not be read.'), $fields)
			: new Invalid('invalid', $this->l10n->t('Please look at the marked fields.'), $fields);
	}
}
