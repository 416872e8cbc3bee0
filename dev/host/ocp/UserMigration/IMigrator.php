<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\UserMigration;

use OCP\IUser;
use Symfony\Component\Console\Output\OutputInterface;

interface IMigrator {
	/** @throws UserMigrationException */
	public function export(IUser $user, IExportDestination $exportDestination, OutputInterface $output): void;

	/** @throws UserMigrationException */
	public function import(IUser $user, IImportSource $importSource, OutputInterface $output): void;

	public function getId(): string;

	public function getDisplayName(): string;

	public function getDescription(): string;

	public function getVersion(): int;

	public function canImport(IImportSource $importSource): bool;
}
