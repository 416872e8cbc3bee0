<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

interface IJob {
	public const TIME_INSENSITIVE = 0;
	public const TIME_SENSITIVE = 1;

	public function start(IJobList $jobList): void;

	/** @return void */
	public function setLastRun(int $lastRun);

	/**
	 * @param mixed $argument
	 * @return void
	 */
	public function setArgument($argument);

	/** @return int */
	public function getLastRun();

	/** @return mixed */
	public function getArgument();
}
