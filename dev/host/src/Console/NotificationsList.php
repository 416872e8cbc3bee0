<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use SmartCommons\DevHost\Pages\NotificationList;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'notification:list', description: 'shows the notifications of an account as JSON')]
final class NotificationsList extends Command {
	public function __construct(
		private readonly NotificationList $list,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('uid', InputArgument::REQUIRED, 'Account ID');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$output->writeln(json_encode($this->list->of((string)$input->getArgument('uid')), JSON_THROW_ON_ERROR | JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));
		return self::SUCCESS;
	}
}
