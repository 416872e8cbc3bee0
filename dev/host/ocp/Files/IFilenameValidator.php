<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files;

interface IFilenameValidator {
	public function isFilenameValid(string $filename): bool;

	/** @throws InvalidPathException */
	public function validateFilename(string $filename): void;

	/** @throws \InvalidArgumentException */
	public function sanitizeFilename(string $name, ?string $charReplacement = null): string;
}
