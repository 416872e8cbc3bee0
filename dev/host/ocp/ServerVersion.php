<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

class ServerVersion {
	/** The release whose public surface this host follows. */
	private const VERSION = [32, 0, 1, 2];

	public function __construct() {
	}

	public function getMajorVersion(): int {
		return self::VERSION[0];
	}

	public function getMinorVersion(): int {
		return self::VERSION[1];
	}

	public function getPatchVersion(): int {
		return self::VERSION[2];
	}

	/** @return int[] */
	public function getVersion(): array {
		return self::VERSION;
	}

	public function getVersionString(): string {
		return implode('.', array_slice(self::VERSION, 0, 3));
	}

	/** @return 'beta'|'stable'|'enterprise'|'git' */
	public function getChannel(): string {
		return 'git';
	}

	public function getBuild(): string {
		return 'development host';
	}

	public function getHumanVersion(): string {
		return $this->getVersionString();
	}
}
