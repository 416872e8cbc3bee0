<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth\Reminder;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

/** Looks every day which places nobody has confirmed for a year. */
final class ReminderJob extends TimedJob {
	public function __construct(
		ITimeFactory $time,
		private readonly Reminders $reminders,
	) {
		parent::__construct($time);
		$this->setInterval(86400);
		$this->setTimeSensitivity(IJob::TIME_INSENSITIVE);
	}

	/** @param mixed $argument unused */
	protected function run($argument): void {
		$this->reminders->run($this->time->getTime());
	}
}
