<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\TaskProcessing;

use OCP\Files\File;
use OCP\TaskProcessing\Exception\ProcessingException;

interface ISynchronousProvider extends IProvider {
	/**
	 * @param array<string, list<numeric|string|File>|numeric|string|File> $input
	 * @param callable(float):bool $reportProgress
	 * @return array<string, list<numeric|string>|numeric|string>
	 * @throws ProcessingException
	 */
	public function process(?string $userId, array $input, callable $reportProgress): array;
}
