<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin\Command;

use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Workspace\Admin\Bridges;
use OCP\IUserManager;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ smartcommons:bridges [--test=ID --user=UID]` */
final class ShowBridges extends Command {
	public function __construct(
		private readonly Bridges $bridges,
		private readonly IUserManager $users,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('smartcommons:bridges')
			->setDescription('Shows what each connection to the cloud found, or tries one')
			->addOption('test', null, InputOption::VALUE_REQUIRED, 'Sends a sign of life through this one')
			->addOption('user', null, InputOption::VALUE_REQUIRED, 'The account that shall receive it');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		/** @var mixed $bridge */
		$bridge = $input->getOption('test');
		/** @var mixed $uid */
		$uid = $input->getOption('user');
		if (!is_string($bridge)) {
			foreach ($this->bridges->all() as $one) {
				$output->writeln(sprintf('%-12s %-7s %s: %s', $one['id'], $one['state'], $one['name'], $one['text']), OutputInterface::OUTPUT_RAW);
			}
			return self::SUCCESS;
		}
		if (!is_string($uid) || $this->users->get($uid) === null) {
			$output->writeln('<error>Name an account with --user: it receives the sign of life.</error>');
			return self::FAILURE;
		}
		try {
			$output->writeln($this->bridges->test($bridge, $uid), OutputInterface::OUTPUT_RAW);
			return self::SUCCESS;
		} catch (Problem $problem) {
			$output->writeln('<error>It did not work.</error>');
			$output->writeln($problem->getMessage(), OutputInterface::OUTPUT_RAW);
			return self::FAILURE;
		}
	}
}
