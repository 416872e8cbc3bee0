<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\App\Events;

use OCP\EventDispatcher\Event;

class AppEnableEvent extends Event {
	/** @param string[] $groupIds */
	public function __construct(
		private string $appId,
		private array $groupIds = [],
	) {
	}

	public function getAppId(): string {
		return $this->appId;
	}

	/** @return array<array-key, mixed> */
	public function getGroupIds(): array {
		return $this->groupIds;
	}
}
