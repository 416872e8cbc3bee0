<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use OCP\BackgroundJob\IJob;
use SmartCommons\DevHost\Services\Jobs\JobList;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Helper\Table;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'background-job:list', description: 'List background jobs')]
final class JobsList extends Command {
	private const LIMIT = '500';

	public function __construct(
		private readonly JobList $jobs,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addOption('class', 'c', InputOption::VALUE_REQUIRED, 'Job class to search for')
			->addOption('limit', 'l', InputOption::VALUE_REQUIRED, 'Number of jobs to retrieve', self::LIMIT)
			->addOption('output', null, InputOption::VALUE_REQUIRED, 'Output format (plain, json or json_pretty)', 'plain');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$class = $input->getOption('class');
		$rows = [];
		foreach ($this->jobs->getJobsIterator(is_string($class) ? $class : null, (int)$input->getOption('limit'), 0) as $job) {
			$rows[] = $this->row($job);
		}
		$format = (string)$input->getOption('output');
		if ($format !== 'plain') {
			$output->writeln(json_encode($rows, JSON_THROW_ON_ERROR | ($format === 'json_pretty' ? JSON_PRETTY_PRINT : 0)));
			return self::SUCCESS;
		}
		(new Table($output))->setHeaders(['id', 'class', 'last_run', 'argument'])->setRows($rows)->render();
		return self::SUCCESS;
	}

	/** @return array{id: string, class: string, last_run: string, argument: string} */
	private function row(IJob $job): array {
		return [
			'id' => (string)$this->jobs->idOf($job),
			'class' => $job::class,
			'last_run' => date(DATE_ATOM, $job->getLastRun()),
			'argument' => json_encode($job->getArgument(), JSON_THROW_ON_ERROR),
		];
	}
}
