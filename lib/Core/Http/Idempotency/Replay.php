<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Http\Idempotency;

/** The request was answered before; ends it with that answer. */
final class Replay extends \Exception {
	public function __construct(
		public readonly StoredAnswer $answer,
	) {
		parent::__construct('Answered before');
	}
}
