<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Seek;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** Looks every hour whether there is something new for the searches that members keep. */
final class SeekJob extends TimedJob {
	public function __construct(
		ITimeFactory $time,
		private readonly SeekAlerts $alerts,
	) {
		parent::__construct($time);
		$this->setInterval(3600);
		$this->setTimeSensitivity(IJob::TIME_SENSITIVE);
	}

	/** @param mixed $argument unused */
	protected function run($argument): void {
		$this->alerts->tell($this->time->getTime());
	}
}
