<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use OCP\IGroupManager;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'group:add', description: 'Add a group')]
final class GroupAdd extends Command {
	public function __construct(
		private readonly IGroupManager $groups,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('groupid', InputArgument::REQUIRED, 'Group id')
			->addOption('display-name', null, InputOption::VALUE_REQUIRED, 'Group name used in the web UI');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$gid = (string)$input->getArgument('groupid');
		if ($this->groups->groupExists($gid)) {
			$output->writeln('<error>Group "' . $gid . '" already exists.</error>');
			return self::FAILURE;
		}
		$group = $this->groups->createGroup($gid);
		$name = $input->getOption('display-name');
		if ($group !== null && is_string($name)) {
			$group->setDisplayName($name);
		}
		$output->writeln('Created group "' . $gid . '"');
		return $group === null ? self::FAILURE : self::SUCCESS;
	}
}
