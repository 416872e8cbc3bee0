<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use SmartCommons\DevHost\Services\Jobs\JobList;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'background-job:execute', description: 'Execute a single background job')]
final class JobsExecute extends Command {
	public function __construct(
		private readonly JobList $jobs,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('job-id', InputArgument::REQUIRED, 'The ID of the job in the database')
			->addOption('force-execute', null, InputOption::VALUE_NONE, 'Force execute the background job, independent from last run and being reserved');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$id = (string)$input->getArgument('job-id');
		foreach ($this->jobs->getJobsIterator(null, null, 0) as $job) {
			if ((string)$this->jobs->idOf($job) !== $id) {
				continue;
			}
			if ($input->getOption('force-execute') === true) {
				$job->setLastRun(0);
				$this->jobs->resetBackgroundJob($job);
			}
			$before = $job->getLastRun();
			$job->start($this->jobs);
			$output->writeln('<info>Job class:</info> ' . $job::class . ($before > 0 ? ', last run ' . date(DATE_ATOM, $before) : ''));
			return self::SUCCESS;
		}
		$output->writeln('<error>Job with ID ' . $id . ' could not be found in the database</error>');
		return self::FAILURE;
	}
}
