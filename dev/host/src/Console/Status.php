<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use SmartCommons\DevHost\Kernel\Installer;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'status', description: 'show some status information')]
final class Status extends Command {
	public function __construct(
		private readonly Installer $installer,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addOption('output', null, InputOption::VALUE_REQUIRED, 'Output format (plain, json or json_pretty)', 'plain');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$status = $this->installer->status();
		if ($input->getOption('output') !== 'plain') {
			$output->writeln(json_encode($status, JSON_THROW_ON_ERROR));
			return self::SUCCESS;
		}
		foreach ($status as $key => $value) {
			$output->writeln('  - ' . $key . ': ' . (is_bool($value) ? var_export($value, true) : (string)$value));
		}
		return self::SUCCESS;
	}
}
