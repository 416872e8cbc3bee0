<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

use OCA\SmartCommons\Core\File\Reason;

/** A record that can't be taken, and why. */
final readonly class RefusedRecord {
	/**
	 * @param int $number place in the file, from 1
	 * @param ?int $line line in the file, where that helps
	 */
	public function __construct(
		public int $number,
		public ?int $line,
		public string $title,
		public Reason $reason,
	) {
	}
}
