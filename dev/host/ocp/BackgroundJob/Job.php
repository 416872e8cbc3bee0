<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Server;
use Psr\Log\LoggerInterface;

abstract class Job implements IJob, IParallelAwareJob {
	/** Unix time of the last start, 0 when it never ran. */
	protected int $lastRun = 0;

	/** @var mixed */
	protected $argument;

	protected ITimeFactory $time;

	protected bool $allowParallelRuns = true;

	public function __construct(
		ITimeFactory $time,
	) {
		$this->time = $time;
	}

	public function start(IJobList $jobList): void {
		$jobList->setLastRun($this);
		$logger = Server::get(LoggerInterface::class);
		$began = $this->time->getTime();
		try {
			$this->run($this->argument);
			$jobList->setExecutionTime($this, $this->time->getTime() - $began);
		} catch (\Throwable $e) {
			$logger->error('Background job ' . static::class . ' failed: ' . $e->getMessage(), ['app' => 'core', 'exception' => $e]);
		}
	}

	/** @return void */
	final public function setLastRun(int $lastRun) {
		$this->lastRun = $lastRun;
	}

	/**
	 * @param mixed $argument
	 * @return void
	 */
	public function setArgument($argument) {
		$this->argument = $argument;
	}

	final public function getLastRun(): int {
		return $this->lastRun;
	}

	/** @return mixed */
	public function getArgument() {
		return $this->argument;
	}

	public function setAllowParallelRuns(bool $allow): void {
		$this->allowParallelRuns = $allow;
	}

	public function getAllowParallelRuns(): bool {
		return $this->allowParallelRuns;
	}

	/**
	 * @param mixed $argument
	 * @return void
	 */
	abstract protected function run($argument);
}
