<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Audience\Reader;

/** Whether a reader may see a call: for what hangs on calls. */
final readonly class CallAccess {
	public function __construct(
		private CallMapper $calls,
	) {
	}

	public function visible(int $callId, Reader $reader): bool {
		return isset($this->calls->visible([$callId], $reader)[$callId]);
	}
}
