<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\News;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/** Reminds groups every hour of the deadlines of what they have in hand. */
final class DeadlineJob extends TimedJob {
	public function __construct(
		ITimeFactory $time,
		private readonly DeadlineTelling $telling,
	) {
		parent::__construct($time);
		$this->setInterval(3600);
		$this->setAllowParallelRuns(false);
	}

	/** @param mixed $argument unused */
	protected function run($argument): void {
		$this->telling->remind($this->time->getTime());
	}
}
