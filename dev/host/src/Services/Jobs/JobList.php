<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Jobs;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\IJobList;
use OCP\BackgroundJob\IParallelAwareJob;
use OCP\BackgroundJob\TimedJob;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;
use Psr\Container\ContainerInterface;
use Psr\Log\LoggerInterface;

/** Background jobs in the database, given out with the server's rules. */
final class JobList implements IJobList {
	private const TABLE = 'jobs';
	private const MAX_ARGUMENT = 4000;
	private const RESERVATION = 12 * 3600;
	private const RUNNING = 6 * 3600;
	private const LONGEST_WAIT = 48 * 3600;

	/** @var \WeakMap<IJob, int> ids, which are numbers on 32 and texts later, so the jobs don't know them */
	private \WeakMap $ids;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly ITimeFactory $time,
		private readonly ContainerInterface $container,
		private readonly LoggerInterface $logger,
	) {
		$this->ids = new \WeakMap();
	}

	public function add($job, $argument = null): void {
		$this->insert(self::nameOf($job), $argument, $this->time->getTime());
	}

	public function scheduleAfter(string $job, int $runAfter, $argument = null): void {
		$this->insert($job, $argument, $runAfter);
	}

	public function remove($job, $argument = null): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete(self::TABLE);
		$this->match($qb, self::nameOf($job), $argument === null ? null : self::encode($argument));
		$qb->executeStatement();
	}

	/** Removes one job that this list gave out. */
	public function removeJob(IJob $job): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete(self::TABLE)->where($qb->expr()->eq('id', $qb->createNamedParameter($this->idOf($job), IQueryBuilder::PARAM_INT)));
		$qb->executeStatement();
	}

	/** Id of a job that this list gave out, 0 for another one. */
	public function idOf(IJob $job): int {
		return $this->ids[$job] ?? 0;
	}

	public function has($job, $argument): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id')->from(self::TABLE)->setMaxResults(1);
		$this->match($qb, self::nameOf($job), self::encode($argument));
		return $qb->executeQuery()->fetchOne() !== false;
	}

	public function getJobs($job, ?int $limit, int $offset): array {
		return iterator_to_array($this->getJobsIterator($job, $limit, $offset), false);
	}

	public function getJobsIterator($job, ?int $limit, int $offset): iterable {
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from(self::TABLE)->orderBy('id')->setMaxResults($limit)->setFirstResult($offset);
		if ($job !== null) {
			$this->match($qb, self::nameOf($job), null);
		}
		foreach ($qb->executeQuery()->fetchAll() as $row) {
			$built = $this->build($row);
			if ($built !== null) {
				yield $built;
			}
		}
	}

	public function getNext(bool $onlyTimeSensitive = false, ?array $jobClasses = null): ?IJob {
		$blocked = [];
		while (($row = $this->due($onlyTimeSensitive, $jobClasses ?? [])) !== null) {
			$job = $this->build($row);
			$id = (int)$row['id'];
			if ($job === null) {
				continue;
			}
			if ($job instanceof IParallelAwareJob && !$job->getAllowParallelRuns() && $this->hasReservedJob($job::class)) {
				if (isset($blocked[$id])) {
					return null;
				}
				$blocked[$id] = true;
				$this->update($id, ['last_checked' => $this->time->getTime() + 1]);
				continue;
			}
			if ($job instanceof TimedJob && $this->time->getTime() < $job->getLastRun() + $job->getInterval()) {
				$next = min($job->getLastRun() + $job->getInterval(), $this->time->getTime() + self::LONGEST_WAIT);
				$this->update($id, ['last_checked' => $next]);
				continue;
			}
			if ($this->reserve($row)) {
				return $job;
			}
		}
		return null;
	}

	public function setLastJob(IJob $job): void {
		$this->unlockJob($job);
	}

	public function unlockJob(IJob $job): void {
		$this->update($this->idOf($job), ['reserved_at' => 0]);
	}

	public function setLastRun(IJob $job): void {
		$values = ['last_run' => $this->time->getTime()];
		if ($job instanceof TimedJob && !$job->isTimeSensitive()) {
			$values['time_sensitive'] = IJob::TIME_INSENSITIVE;
		}
		$this->update($this->idOf($job), $values);
	}

	public function setExecutionTime(IJob $job, int $timeTaken): void {
		$this->update($this->idOf($job), ['execution_duration' => $timeTaken]);
	}

	public function resetBackgroundJob(IJob $job): void {
		$this->update($this->idOf($job), ['last_run' => 0, 'reserved_at' => 0]);
	}

	public function hasReservedJob(?string $className): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id')->from(self::TABLE)
			->where($qb->expr()->gt('reserved_at', $qb->createNamedParameter($this->time->getTime() - self::RUNNING, IQueryBuilder::PARAM_INT)))
			->setMaxResults(1);
		if ($className !== null) {
			$qb->andWhere($qb->expr()->eq('class', $qb->createNamedParameter($className)));
		}
		return $qb->executeQuery()->fetchOne() !== false;
	}

	public function countByClass(): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('class')->selectAlias($qb->func()->count('id'), 'count')->from(self::TABLE)->groupBy('class')->orderBy('class');
		return array_map(static fn (array $row): array => ['class' => (string)$row['class'], 'count' => (int)$row['count']], $qb->executeQuery()->fetchAll());
	}

	private function insert(string $class, mixed $argument, int $firstCheck): void {
		$json = self::encode($argument);
		if (strlen($json) > self::MAX_ARGUMENT) {
			throw new \InvalidArgumentException('Background job arguments can\'t exceed 4000 characters (json encoded)');
		}
		if ($this->has($class, $argument)) {
			$qb = $this->db->getQueryBuilder();
			$qb->update(self::TABLE);
			foreach (['reserved_at' => 0, 'last_checked' => $firstCheck, 'last_run' => 0] as $column => $value) {
				$qb->set($column, $qb->createNamedParameter($value, IQueryBuilder::PARAM_INT));
			}
			$this->match($qb, $class, $json);
			$qb->executeStatement();
			return;
		}
		$qb = $this->db->getQueryBuilder();
		$qb->insert(self::TABLE)->values([
			'class' => $qb->createNamedParameter($class),
			'argument' => $qb->createNamedParameter($json),
			'argument_hash' => $qb->createNamedParameter(hash('sha256', $json)),
			'last_checked' => $qb->createNamedParameter($firstCheck, IQueryBuilder::PARAM_INT),
		]);
		$qb->executeStatement();
	}

	/**
	 * @param array<array-key, string> $classes
	 * @return array<string, mixed>|null
	 */
	private function due(bool $onlyTimeSensitive, array $classes): ?array {
		$now = $this->time->getTime();
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from(self::TABLE)
			->where($qb->expr()->lte('reserved_at', $qb->createNamedParameter($now - self::RESERVATION, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->lte('last_checked', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
			->orderBy('last_checked', 'ASC')
			->setMaxResults(1);
		if ($onlyTimeSensitive) {
			$qb->andWhere($qb->expr()->eq('time_sensitive', $qb->createNamedParameter(IJob::TIME_SENSITIVE, IQueryBuilder::PARAM_INT)));
		}
		if ($classes !== []) {
			$qb->andWhere($qb->expr()->in('class', $qb->createNamedParameter(array_values($classes), IQueryBuilder::PARAM_STR_ARRAY)));
		}
		$row = $qb->executeQuery()->fetch();
		return $row === false ? null : $row;
	}

	/** @param array<string, mixed> $row */
	private function build(array $row): ?IJob {
		$class = (string)$row['class'];
		if (!class_exists($class)) {
			// As the server does; a job of an app that comes back has to be added again.
			$this->logger->warning('failed to create instance of background job: ' . $class, ['app' => 'cron']);
			$this->deleteRow((int)$row['id']);
			return null;
		}
		$job = $this->container->get($class);
		if (!$job instanceof IJob) {
			throw new \LogicException($class . ' is not a background job');
		}
		// Two entries of one class must not share one object.
		$job = clone $job;
		$job->setLastRun((int)$row['last_run']);
		$job->setArgument(json_decode((string)$row['argument'], true));
		$this->ids[$job] = (int)$row['id'];
		return $job;
	}

	/** @param array<string, mixed> $row */
	private function reserve(array $row): bool {
		$now = $this->time->getTime();
		$qb = $this->db->getQueryBuilder();
		$number = static fn (int $value): mixed => $qb->createNamedParameter($value, IQueryBuilder::PARAM_INT);
		$qb->update(self::TABLE)
			->set('reserved_at', $number($now))
			->set('last_checked', $number($now))
			->where($qb->expr()->eq('id', $number((int)$row['id'])))
			->andWhere($qb->expr()->eq('reserved_at', $number((int)$row['reserved_at'])))
			->andWhere($qb->expr()->eq('last_checked', $number((int)$row['last_checked'])));
		return $qb->executeStatement() > 0;
	}

	/** @param array<string, int> $values */
	private function update(int $id, array $values): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update(self::TABLE)->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		foreach ($values as $column => $value) {
			$qb->set($column, $qb->createNamedParameter($value, IQueryBuilder::PARAM_INT));
		}
		$qb->executeStatement();
	}

	private function deleteRow(int $id): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete(self::TABLE)->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		$qb->executeStatement();
	}

	private function match(IQueryBuilder $qb, string $class, ?string $argument): void {
		$qb->andWhere($qb->expr()->eq('class', $qb->createNamedParameter($class)));
		if ($argument !== null) {
			$qb->andWhere($qb->expr()->eq('argument_hash', $qb->createNamedParameter(hash('sha256', $argument))));
		}
	}

	private static function nameOf(IJob|string $job): string {
		return $job instanceof IJob ? $job::class : $job;
	}

	private static function encode(mixed $argument): string {
		return json_encode($argument, JSON_THROW_ON_ERROR);
	}
}
