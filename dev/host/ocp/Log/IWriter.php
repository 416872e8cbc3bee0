<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Log;

interface IWriter {
	/**
	 * @param string|array<array-key, mixed> $message
	 * @return mixed
	 */
	public function write(string $app, $message, int $level);
}
