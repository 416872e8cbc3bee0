<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Services;

use OCA\SmartCommons\Tests\DevHost\Services\Fixture\CountingJob;
use OCA\SmartCommons\Tests\DevHost\Services\Fixture\FailingJob;
use OCP\BackgroundJob\IJob;
use Psr\Log\LoggerInterface;
use Psr\Log\NullLogger;
use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Services\Jobs\CronRunner;
use SmartCommons\DevHost\Services\Jobs\JobList;

final class JobListTest extends HostTestCase {
	private JobList $jobs;
	private CronRunner $cron;

	protected function setUp(): void {
		parent::setUp();
		CountingJob::$runs = 0;
		FailingJob::$arguments = [];
		$clock = $this->clock();
		$this->services[CountingJob::class] = new CountingJob($clock);
		$this->services[FailingJob::class] = new FailingJob($clock);
		$this->jobs = new JobList($this->db, $clock, $this->container, new NullLogger());
		$this->cron = new CronRunner($this->jobs, $clock, $this->config);
		// Jobs ask the static container for their logger.
		Host::boot($this->host)->set(LoggerInterface::class, new NullLogger());
	}

	protected function tearDown(): void {
		Host::shutdown();
		parent::tearDown();
	}

	public function testTimedJobRunsOnceAnHour(): void {
		$this->jobs->add(CountingJob::class);
		self::assertSame([CountingJob::class], $this->cron->run());
		$this->now += 60;
		self::assertSame([], $this->cron->run());
		$this->now += 3600;
		self::assertSame([CountingJob::class], $this->cron->run());
		self::assertSame(2, CountingJob::$runs);
	}

	public function testAddingTwiceIsOneJob(): void {
		$this->jobs->add(CountingJob::class);
		$this->jobs->add(CountingJob::class);
		self::assertSame([['class' => CountingJob::class, 'count' => 1]], $this->jobs->countByClass());
	}

	public function testQueuedJobsRunOnceEachAlsoWhenOneFails(): void {
		foreach (['a', 'fail', 'c'] as $argument) {
			$this->jobs->add(FailingJob::class, $argument);
		}
		self::assertTrue($this->jobs->has(FailingJob::class, 'fail'));
		$this->cron->run();
		sort(FailingJob::$arguments);
		self::assertSame(['a', 'c', 'fail'], FailingJob::$arguments);
		self::assertSame([], $this->cron->run());
		self::assertSame([], $this->jobs->getJobs(null, null, 0));
	}

	public function testQueuedJobWithoutArgumentLeavesTheOthers(): void {
		$this->jobs->add(FailingJob::class);
		$this->jobs->scheduleAfter(FailingJob::class, $this->now + 500, 'later');
		$this->cron->run();
		self::assertSame([null], FailingJob::$arguments);
		self::assertTrue($this->jobs->has(FailingJob::class, 'later'));
		$this->now += 500;
		$this->cron->run();
		self::assertSame([null, 'later'], FailingJob::$arguments);
	}

	public function testReservedJobIsNotGivenOutAgain(): void {
		$this->jobs->add(CountingJob::class);
		$job = $this->jobs->getNext();
		self::assertInstanceOf(CountingJob::class, $job);
		self::assertNull($this->jobs->getNext());
		self::assertTrue($this->jobs->hasReservedJob(CountingJob::class));
		$this->jobs->unlockJob($job);
		self::assertInstanceOf(CountingJob::class, $this->jobs->getNext());
	}

	public function testNoTwoRunsOfAClassThatForbidsIt(): void {
		$this->jobs->add(CountingJob::class, 1);
		$this->jobs->add(CountingJob::class, 2);
		self::assertNotNull($this->jobs->getNext());
		self::assertNull($this->jobs->getNext());
	}

	public function testCrashedJobComesBackAfterTwelveHours(): void {
		$this->jobs->add(CountingJob::class);
		$this->jobs->getNext();
		$this->now += 12 * 3600 + 1;
		self::assertInstanceOf(CountingJob::class, $this->jobs->getNext());
	}

	public function testPatientJobsWaitForTheWindow(): void {
		$this->services[CountingJob::class] = new CountingJob($this->clock(), false);
		$this->jobs->add(CountingJob::class);
		$this->cron->run();
		$this->config->setSystemValue('maintenance_window_start', (int)gmdate('G', $this->now) + 10);
		$this->now += 7200;
		self::assertSame([], $this->cron->run());
		$this->now += 8 * 3600;
		self::assertSame([CountingJob::class], $this->cron->run());
	}

	public function testJobOfAMissingClassIsForgotten(): void {
		$this->jobs->add('OCA\\Gone\\Job');
		self::assertNull($this->jobs->getNext());
		self::assertSame([], $this->jobs->countByClass());
	}

	public function testArgumentHasALimit(): void {
		$this->expectException(\InvalidArgumentException::class);
		$this->jobs->add(FailingJob::class, str_repeat('x', 4000));
	}

	public function testClassesCanBeAskedFor(): void {
		$this->jobs->add(FailingJob::class);
		$this->jobs->add(CountingJob::class);
		self::assertInstanceOf(CountingJob::class, $this->jobs->getNext(false, [CountingJob::class]));
		self::assertContainsOnlyInstancesOf(IJob::class, $this->jobs->getJobs(FailingJob::class, 10, 0));
	}
}
