<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

/** A row that can't be taken. */
final class RefusedRow extends \RuntimeException {
	/** @param non-empty-array<string, string> $reasons sentences by column */
	public function __construct(
		public readonly array $reasons,
	) {
		parent::__construct('refused');
	}
}
