<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use OCP\IGroupManager;
use OCP\Settings\IDelegatedSettings;
use SmartCommons\DevHost\Services\Settings\Delegations;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'admin-delegation:remove', description: 'Remove settings delegation from a group')]
final class AdminDelegationRemove extends Command {
	public function __construct(
		private readonly Delegations $delegations,
		private readonly IGroupManager $groups,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('settingClass', InputArgument::REQUIRED, 'Admin setting class')
			->addArgument('groupId', InputArgument::REQUIRED, 'Group ID');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$class = (string)$input->getArgument('settingClass');
		$group = (string)$input->getArgument('groupId');
		if (!is_subclass_of($class, IDelegatedSettings::class)) {
			$output->writeln('<error>The specified class isn’t a valid delegated setting.</error>');
			return 2;
		}
		if (!$this->groups->groupExists($group)) {
			$output->writeln('<error>The specified group didn’t exist.</error>');
			return 3;
		}
		$this->delegations->remove($class, $group);
		$output->writeln(sprintf('Removed delegation of "%s" to "%s".', $class, $group));
		return self::SUCCESS;
	}
}
