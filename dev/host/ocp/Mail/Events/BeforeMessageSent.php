<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Mail\Events;

use OCP\EventDispatcher\Event;
use OCP\Mail\IMessage;

class BeforeMessageSent extends Event {
	public function __construct(
		private IMessage $message,
	) {
	}

	public function getMessage(): IMessage {
		return $this->message;
	}
}
