<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\App\Events;

use OCP\EventDispatcher\Event;

class AppUpdateEvent extends Event {
	public function __construct(
		private readonly string $appId,
	) {
	}

	public function getAppId(): string {
		return $this->appId;
	}
}
