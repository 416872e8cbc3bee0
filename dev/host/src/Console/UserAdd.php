<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'user:add', description: 'adds an account; its password comes from the environment variable OC_PASS')]
final class UserAdd extends Command {
	public function __construct(
		private readonly IUserManager $users,
		private readonly IGroupManager $groups,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('uid', InputArgument::REQUIRED, 'Account ID used to login')
			->addOption('password-from-env', null, InputOption::VALUE_NONE, 'read password from environment variable OC_PASS')
			->addOption('display-name', null, InputOption::VALUE_REQUIRED, 'Login used in the web UI')
			->addOption('email', null, InputOption::VALUE_REQUIRED, 'email address')
			->addOption('group', 'g', InputOption::VALUE_REQUIRED | InputOption::VALUE_IS_ARRAY, 'groups the account should be added to; made when missing', []);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$uid = (string)$input->getArgument('uid');
		$password = getenv('OC_PASS');
		if ($password === false || $password === '') {
			$output->writeln('<error>--password-from-env given, but OC_PASS is empty!</error>');
			return self::FAILURE;
		}
		if ($this->users->get($uid) !== null) {
			$output->writeln('<error>The account "' . $uid . '" already exists.</error>');
			return self::FAILURE;
		}
		$user = $this->users->createUser($uid, $password);
		if (!$user instanceof IUser) {
			$output->writeln('<error>An error occurred while creating the account</error>');
			return self::FAILURE;
		}
		$this->describe($user, $input);
		$output->writeln('<info>The account "' . $uid . '" was created successfully</info>');
		return self::SUCCESS;
	}

	private function describe(IUser $user, InputInterface $input): void {
		$name = $input->getOption('display-name');
		if (is_string($name) && $name !== '') {
			$user->setDisplayName($name);
		}
		$email = $input->getOption('email');
		if (is_string($email) && $email !== '') {
			$user->setSystemEMailAddress($email);
		}
		/** @var list<string> $groups */
		$groups = $input->getOption('group');
		foreach ($groups as $gid) {
			($this->groups->get($gid) ?? $this->groups->createGroup($gid))?->addUser($user);
		}
	}
}
