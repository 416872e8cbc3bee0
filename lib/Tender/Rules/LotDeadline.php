<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** A deadline with the lots it is for. */
final readonly class LotDeadline {
	/** @param list<string> $lots the notice's names of the lots; empty: all of them */
	public function __construct(
		public Deadline $deadline,
		public array $lots = [],
	) {
	}
}
