<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Services\Fixture;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** Runs each hour and counts. */
final class CountingJob extends TimedJob {
	public static int $runs = 0;

	public function __construct(ITimeFactory $time, bool $sensitive = true) {
		parent::__construct($time);
		$this->setInterval(3600);
		$this->setAllowParallelRuns(false);
		$this->setTimeSensitivity($sensitive ? IJob::TIME_SENSITIVE : IJob::TIME_INSENSITIVE);
	}

	protected function run($argument): void {
		self::$runs++;
	}
}
