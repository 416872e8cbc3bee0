<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\BackgroundJob;

interface IJobList {
	/**
	 * @param IJob|class-string<IJob> $job
	 * @param mixed $argument
	 */
	public function add($job, $argument = null): void;

	/**
	 * @param class-string<IJob> $job
	 * @param mixed $argument
	 */
	public function scheduleAfter(string $job, int $runAfter, $argument = null): void;

	/**
	 * @param IJob|class-string<IJob> $job
	 * @param mixed $argument
	 */
	public function remove($job, $argument = null): void;

	/**
	 * @param IJob|class-string<IJob> $job
	 * @param mixed $argument
	 */
	public function has($job, $argument): bool;

	/**
	 * @param IJob|class-string<IJob>|null $job
	 * @return array<IJob>
	 * @deprecated 26.0.0
	 */
	public function getJobs($job, ?int $limit, int $offset): array;

	/**
	 * @param IJob|class-string<IJob>|null $job
	 * @return iterable<IJob>
	 */
	public function getJobsIterator($job, ?int $limit, int $offset): iterable;

	/** @param class-string<IJob>[]|null $jobClasses */
	public function getNext(bool $onlyTimeSensitive = false, ?array $jobClasses = null): ?IJob;

	public function setLastJob(IJob $job): void;

	public function unlockJob(IJob $job): void;

	public function setLastRun(IJob $job): void;

	public function setExecutionTime(IJob $job, int $timeTaken): void;

	public function resetBackgroundJob(IJob $job): void;

	/** @param class-string<IJob>|null $className */
	public function hasReservedJob(?string $className): bool;

	/** @return list<array{class:class-string<IJob>, count:int}> */
	public function countByClass(): array;
}
