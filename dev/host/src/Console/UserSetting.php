<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use OCP\IConfig;
use OCP\IUserManager;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'user:setting', description: 'read and modify settings of an account')]
final class UserSetting extends Command {
	public function __construct(
		private readonly IConfig $config,
		private readonly IUserManager $users,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('uid', InputArgument::REQUIRED, 'Account ID')
			->addArgument('app', InputArgument::REQUIRED, 'app of the setting')
			->addArgument('key', InputArgument::REQUIRED, 'setting')
			->addArgument('value', InputArgument::OPTIONAL, 'the new value');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		[$uid, $app, $key] = [(string)$input->getArgument('uid'), (string)$input->getArgument('app'), (string)$input->getArgument('key')];
		$user = $this->users->get($uid);
		if ($user === null) {
			$output->writeln('<error>The account "' . $uid . '" does not exist.</error>');
			return self::FAILURE;
		}
		$value = $input->getArgument('value');
		if ($value === null) {
			$output->writeln($app === 'settings' && $key === 'email' ? (string)$user->getEMailAddress() : $this->config->getUserValue($uid, $app, $key));
		} elseif ($app === 'settings' && $key === 'email') {
			$user->setSystemEMailAddress((string)$value);
		} else {
			$this->config->setUserValue($uid, $app, $key, (string)$value);
		}
		return self::SUCCESS;
	}
}
