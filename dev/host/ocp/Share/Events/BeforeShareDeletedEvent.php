<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Share\Events;

use OCP\EventDispatcher\Event;
use OCP\Share\IShare;

class BeforeShareDeletedEvent extends Event {
	public function __construct(
		private IShare $share,
	) {
	}

	public function getShare(): IShare {
		return $this->share;
	}
}
