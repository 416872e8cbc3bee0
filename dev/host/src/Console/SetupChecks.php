<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use OCP\SetupCheck\ISetupCheckManager;
use OCP\SetupCheck\SetupResult;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'setupchecks', description: 'Run setup checks and output the results')]
final class SetupChecks extends Command {
	public function __construct(
		private readonly ISetupCheckManager $checks,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addOption('output', null, InputOption::VALUE_OPTIONAL, 'Output format (plain, json or json_pretty, default is plain)', 'plain');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$results = $this->checks->runAll();
		$worst = self::SUCCESS;
		foreach ($results as $category => $checks) {
			$lines = [];
			foreach ($checks as $check) {
				$mark = match ($check->getSeverity()) {
					SetupResult::SUCCESS => '✓',
					SetupResult::WARNING => '⚠',
					SetupResult::ERROR => '✗',
					default => 'ℹ',
				};
				$worst = $check->getSeverity() === SetupResult::SUCCESS ? $worst : self::FAILURE;
				$lines[] = "\t\t" . $mark . ' ' . ($check->getName() ?? $check::class) . ($check->getDescription() === null ? '' : ': ' . $check->getDescription());
			}
			if ($input->getOption('output') === 'plain') {
				$output->writeln(["\t" . $category . ':', ...$lines], OutputInterface::OUTPUT_RAW);
			}
		}
		if ($input->getOption('output') !== 'plain') {
			$output->writeln(json_encode($results, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));
		}
		return $worst;
	}
}
