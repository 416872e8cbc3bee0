<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Lock;

class LockedException extends \Exception {
	/**
	 * @param string|null $existingLock
	 * @param string|null $readablePath
	 */
	public function __construct(
		private string $path,
		?\Exception $previous = null,
		private ?string $existingLock = null,
		private ?string $readablePath = null,
	) {
		parent::__construct('"' . $path . '" is locked', 0, $previous);
	}

	public function getPath(): string {
		return $this->path;
	}

	public function getExistingLock(): ?string {
		return $this->existingLock;
	}

	public function getReadablePath(): ?string {
		return $this->readablePath;
	}
}
