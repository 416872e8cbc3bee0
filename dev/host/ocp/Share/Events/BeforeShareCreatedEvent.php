<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Share\Events;

use OCP\EventDispatcher\Event;
use OCP\Share\IShare;

class BeforeShareCreatedEvent extends Event {
	private ?string $error = null;

	public function __construct(
		private IShare $share,
	) {
	}

	public function getShare(): IShare {
		return $this->share;
	}

	public function setError(string $error): void {
		$this->error = $error;
	}

	public function getError(): ?string {
		return $this->error;
	}
}
