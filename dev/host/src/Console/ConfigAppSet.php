<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use OCP\IAppConfig;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'config:app:set', description: 'Set an app config value')]
final class ConfigAppSet extends Command {
	public function __construct(
		private readonly IAppConfig $config,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('app', InputArgument::REQUIRED, 'Name of the app')
			->addArgument('name', InputArgument::REQUIRED, 'Name of the config to set')
			->addOption('value', null, InputOption::VALUE_REQUIRED, 'The new value of the config')
			->addOption('type', null, InputOption::VALUE_REQUIRED, 'Value type [string, integer, float, boolean, array]', 'string');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$app = (string)$input->getArgument('app');
		$name = (string)$input->getArgument('name');
		$value = (string)$input->getOption('value');
		match ((string)$input->getOption('type')) {
			'integer', 'int' => $this->config->setValueInt($app, $name, (int)$value),
			'float' => $this->config->setValueFloat($app, $name, (float)$value),
			'boolean', 'bool' => $this->config->setValueBool($app, $name, in_array(strtolower($value), ['true', '1', 'on', 'yes'], true)),
			'array' => $this->config->setValueArray($app, $name, (array)json_decode($value, true, 64, JSON_THROW_ON_ERROR)),
			default => $this->config->setValueString($app, $name, $value),
		};
		$output->writeln('Config value ' . $name . ' for app ' . $app . ' is now set to ' . $value);
		return self::SUCCESS;
	}
}
