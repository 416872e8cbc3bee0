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
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'migrations:execute', description: 'Runs the migrations of the app that were not run yet.')]
final class MigrationsExecute extends Command {
	public function __construct(
		private readonly Installer $installer,
	) {
		parent::__construct();
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$run = $this->installer->migrate();
		$output->writeln($run === [] ? 'Nothing to do' : $run);
		return self::SUCCESS;
	}
}
