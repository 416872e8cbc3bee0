<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\UserMigration;

use OCP\Files\Folder;

interface IImportSource {
	public const PATH_USER = 'user.json';

	/** @throws UserMigrationException */
	public function getFileContents(string $path): string;

	/**
	 * @return resource
	 * @throws UserMigrationException
	 */
	public function getFileAsStream(string $path);

	/**
	 * @return array<array-key, mixed>
	 * @throws UserMigrationException
	 */
	public function getFolderListing(string $path): array;

	/** @throws UserMigrationException */
	public function pathExists(string $path): bool;

	/** @throws UserMigrationException */
	public function copyToFolder(Folder $destination, string $sourcePath): void;

	/**
	 * @return array<string,int>
	 * @throws UserMigrationException
	 */
	public function getMigratorVersions(): array;

	/** @throws UserMigrationException */
	public function getMigratorVersion(string $migrator): ?int;

	/** @throws UserMigrationException */
	public function getOriginalUid(): string;

	/** @throws UserMigrationException */
	public function close(): void;
}
