<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use OCP\IConfig;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'config:app:get', description: 'Get an app config value')]
final class ConfigAppGet extends Command {
	public function __construct(
		private readonly IConfig $config,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('app', InputArgument::REQUIRED, 'Name of the app')
			->addArgument('name', InputArgument::REQUIRED, 'Name of the config to get');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$app = (string)$input->getArgument('app');
		$name = (string)$input->getArgument('name');
		if (!in_array($name, $this->config->getAppKeys($app), true)) {
			return self::FAILURE;
		}
		$output->writeln($this->config->getAppValue($app, $name));
		return self::SUCCESS;
	}
}
