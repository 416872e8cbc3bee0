<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** Forgets old news: by then every mail of the week has told it. */
final class CleanupJob extends TimedJob {
	private const KEPT = 100 * 86400;

	public function __construct(
		ITimeFactory $time,
		private readonly NewsStore $store,
	) {
		parent::__construct($time);
		$this->setInterval(86400);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
	}

	/** @param mixed $argument unused */
	protected function run($argument): void {
		$this->store->forgetBefore($this->time->getTime() - self::KEPT);
	}
}
