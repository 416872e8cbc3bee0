<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

use SmartCommons\DevHost\Services\Jobs\JobList;

abstract class QueuedJob extends Job {
	final public function start(IJobList $jobList): void {
		// Removed before it runs, so that a job that fails is not repeated for ever.
		if ($jobList instanceof JobList) {
			$jobList->removeJob($this);
		} else {
			$jobList->remove($this, $this->argument);
		}
		parent::start($jobList);
	}
}
