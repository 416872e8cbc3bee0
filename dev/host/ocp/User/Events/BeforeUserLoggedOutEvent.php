<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\User\Events;

use OCP\EventDispatcher\Event;
use OCP\IUser;

class BeforeUserLoggedOutEvent extends Event {
	public function __construct(
		private ?IUser $user = null,
	) {
	}

	public function getUser(): ?IUser {
		return $this->user;
	}
}
