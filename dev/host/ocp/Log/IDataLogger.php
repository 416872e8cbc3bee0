<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Log;

interface IDataLogger {
	/**
	 * @param array<array-key, mixed> $data
	 * @param array<array-key, mixed> $context
	 */
	public function logData(string $message, array $data, array $context = []): void;
}
