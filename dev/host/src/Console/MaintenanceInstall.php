<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use SmartCommons\DevHost\Kernel\HostConfig;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** Setting up happens by itself before any command runs; this one only says so. */
#[AsCommand(name: 'maintenance:install', description: 'set up database, app and the account admin')]
final class MaintenanceInstall extends Command {
	public function __construct(
		private readonly HostConfig $config,
	) {
		parent::__construct();
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$output->writeln('The development host is ready in ' . $this->config->dataDir . '; log in as admin with password admin.');
		return self::SUCCESS;
	}
}
