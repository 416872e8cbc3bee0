<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Log;

interface IFileBased {
	public function getLogFilePath(): string;

	/** @return array<array-key, mixed> */
	public function getEntries(int $limit = 50, int $offset = 0): array;
}
