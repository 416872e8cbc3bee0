<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin\Command;

use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Workspace\Admin\StoredSettings;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ smartcommons:settings:set KEY VALUE` */
final class SetSetting extends Command {
	public function __construct(
		private readonly StoredSettings $settings,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('smartcommons:settings:set')
			->setDescription('Changes a setting of the app; smartcommons:settings:list names them')
			->addArgument('key', InputArgument::REQUIRED, 'Its name')
			->addArgument('value', InputArgument::REQUIRED, 'Its value; several are joined with commas, "" is none');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		/** @var mixed $key */
		$key = $input->getArgument('key');
		/** @var mixed $value */
		$value = $input->getArgument('value');
		if (!is_string($key) || !is_string($value)) {
			return self::INVALID;
		}
		try {
			$stored = $this->settings->set($key, $value);
		} catch (Problem $problem) {
			$output->writeln(['<error>Nothing was changed.</error>', ...array_values($problem->fields), ...($problem->fields === [] ? [$problem->getMessage()] : [])]);
			return self::FAILURE;
		}
		$output->writeln($key . ' is now: ' . ($stored === '' ? '-' : (string)$stored), OutputInterface::OUTPUT_RAW);
		return self::SUCCESS;
	}
}
