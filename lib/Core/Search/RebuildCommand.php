<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ smartcommons:index:rebuild` */
final class RebuildCommand extends Command {
	public function __construct(
		private readonly Rebuild $rebuild,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('smartcommons:index:rebuild')
			->setDescription('Indexes everything that can be searched again; searching goes on meanwhile')
			->addOption('resume', null, InputOption::VALUE_NONE, 'Go on where an earlier run was stopped');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$totals = [];
		foreach ($this->rebuild->run($input->getOption('resume') === true) as $step) {
			$totals[$step['kind']] = $step['done'];
			if ($output->isVerbose() || $step['done'] % 10_000 === 0) {
				$output->writeln($step['kind'] . ': ' . $step['done']);
			}
		}
		foreach ($totals as $kind => $done) {
			$output->writeln($kind . ': ' . $done . ' indexed');
		}
		return self::SUCCESS;
	}
}
