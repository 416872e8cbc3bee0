<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\User\Events;

use OCP\EventDispatcher\Event;

class BeforeUserCreatedEvent extends Event {
	public function __construct(
		private string $uid,
		private string $password,
	) {
	}

	public function getUid(): string {
		return $this->uid;
	}

	public function getPassword(): string {
		return $this->password;
	}
}
