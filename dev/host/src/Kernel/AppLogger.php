<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

use Psr\Log\AbstractLogger;
use Psr\Log\LoggerInterface;

/** Logger of one app: says in each line which app wrote it. */
final class AppLogger extends AbstractLogger {
	public function __construct(
		private readonly LoggerInterface $inner,
		private readonly string $appId,
	) {
	}

	/** @param mixed $level */
	public function log($level, string|\Stringable $message, array $context = []): void {
		$this->inner->log($level, $message, $context + ['app' => $this->appId]);
	}
}
