<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\L10N;

/**
 * @template-extends \Iterator<int, string>
 */
interface ILanguageIterator extends \Iterator {
	public function current(): string;

	public function next(): void;

	public function key(): int;

	public function valid(): bool;
}
