<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Log\Audit;

use OCP\EventDispatcher\Event;

class CriticalActionPerformedEvent extends Event {
	public function __construct(
		private string $logMessage,
		private array $parameters = [],
		private bool $obfuscateParameters = false,
	) {
	}

	public function getLogMessage(): string {
		return $this->logMessage;
	}

	/** @return array<array-key, mixed> */
	public function getParameters(): array {
		return $this->parameters;
	}

	public function getObfuscateParameters(): bool {
		return $this->obfuscateParameters;
	}
}
