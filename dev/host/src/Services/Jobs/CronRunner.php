<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Jobs;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\IConfig;

/** One run of cron: works off the due jobs until none is left or the time is over. */
final class CronRunner {
	/** Seconds after which no further job is begun. */
	private const LIMIT = 14 * 60;
	private const WINDOW = 4;

	public function __construct(
		private readonly JobList $jobs,
		private readonly ITimeFactory $time,
		private readonly IConfig $config,
	) {
	}

	/**
	 * @param (callable(IJob): void)|null $began told of each job before it runs
	 * @return list<string> classes of the jobs that ran
	 */
	public function run(?callable $began = null, int $seconds = self::LIMIT): array {
		$end = $this->time->getTime() + $seconds;
		$ran = [];
		$seen = [];
		while ($this->time->getTime() < $end && ($job = $this->jobs->getNext($this->outsideWindow())) !== null) {
			$id = $this->jobs->idOf($job);
			if (isset($seen[$id])) {
				$this->jobs->unlockJob($job);
				break;
			}
			$seen[$id] = true;
			if ($began !== null) {
				$began($job);
			}
			$job->start($this->jobs);
			$this->jobs->setLastJob($job);
			$ran[] = $job::class;
		}
		$this->config->setAppValue('core', 'lastcron', (string)$this->time->getTime());
		return $ran;
	}

	/** Jobs that may wait only run in the maintenance window, if an admin set one (`maintenance_window_start`, hour in UTC). */
	private function outsideWindow(): bool {
		$start = $this->config->getSystemValueInt('maintenance_window_start', 100);
		$hour = (int)gmdate('G', $this->time->getTime());
		return $start <= 23 && ($hour - $start + 24) % 24 >= self::WINDOW;
	}
}
