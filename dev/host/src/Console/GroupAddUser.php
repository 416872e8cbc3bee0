<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use OCP\IGroupManager;
use OCP\IUserManager;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'group:adduser', description: 'add an account to a group')]
final class GroupAddUser extends Command {
	public function __construct(
		private readonly IUserManager $users,
		private readonly IGroupManager $groups,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('group', InputArgument::REQUIRED, 'group to add the account to')
			->addArgument('user', InputArgument::REQUIRED, 'account to add to the group');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$group = $this->groups->get((string)$input->getArgument('group'));
		$user = $this->users->get((string)$input->getArgument('user'));
		if ($group === null || $user === null) {
			$output->writeln('<error>' . ($group === null ? 'group' : 'account') . ' not found</error>');
			return self::FAILURE;
		}
		$group->addUser($user);
		return self::SUCCESS;
	}
}
