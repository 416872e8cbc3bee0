<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin\Check;

use OCA\SmartCommons\Core\Outbox\DeliveryJob;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJobList;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** Without cron nothing reaches members that does not fit into a request. */
final class CronCheck implements ISetupCheck {
	/** minutes */
	private const PATIENCE = 60;

	public function __construct(
		private readonly IJobList $jobs,
		private readonly ITimeFactory $time,
		private readonly IL10N $l10n,
	) {
	}

	public function getCategory(): string {
		return 'smartcommons';
	}

	public function getName(): string {
		return $this->l10n->t('Smart Commons: background jobs');
	}

	public function run(): SetupResult {
		$last = null;
		foreach ($this->jobs->getJobsIterator(DeliveryJob::class, 1, 0) as $job) {
			$last = $job->getLastRun();
		}
		if ($last === null) {
			return SetupResult::error($this->l10n->t('The job that delivers messages is missing. Disable the app and enable it again: nothing is lost by that.'));
		}
		if ($last === 0) {
			return SetupResult::warning($this->l10n->t('The job that delivers messages has not run yet. Set up cron for this server: every five minutes.'));
		}
		$minutes = intdiv($this->time->getTime() - $last, 60);
		return $minutes <= self::PATIENCE
			? SetupResult::success($this->l10n->t('They run.'))
			: SetupResult::error($this->l10n->n(
				'The job that delivers messages last ran %n minute ago. Set up cron for this server: every five minutes.',
				'The job that delivers messages last ran %n minutes ago. Set up cron for this server: every five minutes.',
				$minutes,
			));
	}
}
