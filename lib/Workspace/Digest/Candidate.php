<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Workspace\Digest\Rules\Turn;

/** A member whose turn it is. */
final readonly class Candidate {
	public function __construct(
		public DigestRow $row,
		public Recipient $recipient,
		public Turn $turn,
	) {
	}
}
