<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use SmartCommons\DevHost\Talk\TalkApp;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** Here, only the imitation of Talk can be switched off. */
#[AsCommand(name: 'app:disable', description: 'disable an app')]
final class AppDisable extends Command {
	public function __construct(
		private readonly TalkApp $talk,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('app-id', InputArgument::REQUIRED, 'app to disable');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$app = (string)$input->getArgument('app-id');
		if ($app !== TalkApp::ID) {
			$output->writeln('Disabling ' . $app . ' is not supported by the development host');
			return self::FAILURE;
		}
		$this->talk->set(false);
		$output->writeln($app . ' disabled');
		return self::SUCCESS;
	}
}
