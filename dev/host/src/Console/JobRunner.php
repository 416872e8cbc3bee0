<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use OCP\BackgroundJob\IJobList;

/** Runs due background jobs, each at most once. */
final class JobRunner {
	public function __construct(
		private readonly IJobList $jobs,
	) {
	}

	/** @return list<string> classes of the jobs that were started */
	public function runDue(): array {
		$started = [];
		$ran = [];
		while (($job = $this->jobs->getNext()) !== null) {
			$id = (string)$job->getId();
			if (isset($ran[$id])) {
				$this->jobs->unlockJob($job);
				break;
			}
			$ran[$id] = true;
			$job->start($this->jobs);
			$this->jobs->setLastJob($job);
			$this->jobs->unlockJob($job);
			$started[] = $job::class;
		}
		return $started;
	}
}
