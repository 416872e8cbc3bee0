<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\L10n;

use OCP\L10N\ILanguageIterator;

/** Languages to try for somebody, the best first. */
final class LanguageIterator implements ILanguageIterator {
	private int $position = 0;

	/** @param list<string> $languages */
	public function __construct(
		private readonly array $languages,
	) {
	}

	public function rewind(): void {
		$this->position = 0;
	}

	public function current(): string {
		return $this->languages[$this->position] ?? 'en';
	}

	public function next(): void {
		$this->position++;
	}

	public function key(): int {
		return $this->position;
	}

	public function valid(): bool {
		return isset($this->languages[$this->position]);
	}
}
