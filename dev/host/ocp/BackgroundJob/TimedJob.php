<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

abstract class TimedJob extends Job {
	/** Seconds between two runs. */
	protected int $interval = 0;

	protected int $timeSensitivity = IJob::TIME_SENSITIVE;

	/** @return void */
	public function setInterval(int $seconds) {
		$this->interval = $seconds;
	}

	public function getInterval(): int {
		return $this->interval;
	}

	public function isTimeSensitive(): bool {
		return $this->timeSensitivity === self::TIME_SENSITIVE;
	}

	public function setTimeSensitivity(int $sensitivity): void {
		if (!in_array($sensitivity, [self::TIME_SENSITIVE, self::TIME_INSENSITIVE], true)) {
			throw new \InvalidArgumentException('Invalid sensitivity');
		}
		$this->timeSensitivity = $sensitivity;
	}

	final public function start(IJobList $jobList): void {
		if ($this->time->getTime() - $this->lastRun > $this->interval) {
			parent::start($jobList);
		}
	}
}
