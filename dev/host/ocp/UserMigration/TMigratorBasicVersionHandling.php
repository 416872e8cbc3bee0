<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\UserMigration;

/** A migrator that reads every export up to its own version. */
trait TMigratorBasicVersionHandling {
	protected int $version = 1;

	protected bool $mandatory = false;

	public function getVersion(): int {
		return $this->version;
	}

	public function canImport(IImportSource $importSource): bool {
		$exported = $importSource->getMigratorVersion($this->getId());
		return $exported === null ? !$this->mandatory : $exported <= $this->version;
	}
}
