<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin\Command;

use OCA\SmartCommons\Workspace\Admin\StoredSettings;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ smartcommons:settings:list` */
final class ListSettings extends Command {
	public function __construct(
		private readonly StoredSettings $settings,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('smartcommons:settings:list')
			->setDescription('Shows every setting of the app with its value')
			->addOption('output', null, InputOption::VALUE_REQUIRED, 'plain or json', 'plain');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$values = $this->settings->all();
		if ($input->getOption('output') === 'json') {
			$output->writeln(json_encode($values, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));
			return self::SUCCESS;
		}
		foreach ($values as $key => $value) {
			$output->writeln(str_pad($key, 24) . '  ' . ($value === '' ? '-' : (string)$value), OutputInterface::OUTPUT_RAW);
		}
		return self::SUCCESS;
	}
}
