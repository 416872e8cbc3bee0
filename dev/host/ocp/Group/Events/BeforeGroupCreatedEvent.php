<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Group\Events;

use OCP\EventDispatcher\Event;

class BeforeGroupCreatedEvent extends Event {
	public function __construct(
		private string $name,
	) {
	}

	public function getName(): string {
		return $this->name;
	}
}
