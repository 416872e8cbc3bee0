<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\EventDispatcher;

use Psr\EventDispatcher\StoppableEventInterface;

class Event implements StoppableEventInterface {
	private bool $stopped = false;

	public function __construct() {
	}

	public function stopPropagation(): void {
		$this->stopped = true;
	}

	public function isPropagationStopped(): bool {
		return $this->stopped;
	}
}
