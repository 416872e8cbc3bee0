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
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'config:system:set', description: 'Set a system config value')]
final class ConfigSystemSet extends Command {
	public function __construct(
		private readonly IConfig $config,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('name', InputArgument::REQUIRED, 'Name of the config parameter')
			->addOption('value', null, InputOption::VALUE_REQUIRED, 'The new value of the config')
			->addOption('type', null, InputOption::VALUE_REQUIRED, 'Value type [string, integer, boolean, json]', 'string');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$name = (string)$input->getArgument('name');
		$value = (string)$input->getOption('value');
		$this->config->setSystemValue($name, match ((string)$input->getOption('type')) {
			'integer', 'int' => (int)$value,
			'boolean', 'bool' => $value === 'true' || $value === '1',
			'json' => json_decode($value, true, 64, JSON_THROW_ON_ERROR),
			default => $value,
		});
		$output->writeln('System config value ' . $name . ' set to ' . $value);
		return self::SUCCESS;
	}
}
