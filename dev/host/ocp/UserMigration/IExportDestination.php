<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\UserMigration;

use OCP\Files\Folder;
use OCP\Files\Node;

interface IExportDestination {
	/** @throws UserMigrationException */
	public function addFileContents(string $path, string $content): void;

	/**
	 * @param resource $stream
	 * @throws UserMigrationException
	 */
	public function addFileAsStream(string $path, $stream): void;

	/**
	 * @param ?callable(Node):bool $nodeFilter
	 * @throws UserMigrationException
	 */
	public function copyFolder(Folder $folder, string $destinationPath, ?callable $nodeFilter = null): void;

	/**
	 * @param array<string,int> $versions
	 * @throws UserMigrationException
	 */
	public function setMigratorVersions(array $versions): void;

	/** @throws UserMigrationException */
	public function close(): void;
}
