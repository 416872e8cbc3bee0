<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files\Events;

use OCP\EventDispatcher\Event;

class BeforeDirectFileDownloadEvent extends Event {
	private bool $successful = true;
	private ?string $errorMessage = null;

	public function __construct(
		private string $path,
	) {
		parent::__construct();
	}

	public function getPath(): string {
		return $this->path;
	}

	public function isSuccessful(): bool {
		return $this->successful;
	}

	public function setSuccessful(bool $successful): void {
		$this->successful = $successful;
	}

	public function getErrorMessage(): ?string {
		return $this->errorMessage;
	}

	public function setErrorMessage(string $errorMessage): void {
		$this->errorMessage = $errorMessage;
	}
}
