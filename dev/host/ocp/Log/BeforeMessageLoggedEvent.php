<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Log;

use OCP\EventDispatcher\Event;

class BeforeMessageLoggedEvent extends Event {
	public function __construct(
		private string $app,
		private int $level,
		private array $message,
	) {
	}

	public function getLevel(): int {
		return $this->level;
	}

	public function getApp(): string {
		return $this->app;
	}

	/** @return array<array-key, mixed> */
	public function getMessage(): array {
		return $this->message;
	}
}
