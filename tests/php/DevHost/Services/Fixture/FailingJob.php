<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Services\Fixture;

use OCP\BackgroundJob\QueuedJob;

/** Notes its argument, then fails when it is told to. */
final class FailingJob extends QueuedJob {
	/** @var list<mixed> */
	public static array $arguments = [];

	protected function run($argument): void {
		self::$arguments[] = $argument;
		if ($argument === 'fail') {
			throw new \RuntimeException('failed on purpose');
		}
	}
}
