<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use SmartCommons\DevHost\Kernel\HostConfig;
use SmartCommons\DevHost\Talk\TalkApp;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'app:enable', description: 'enable an app')]
final class AppEnable extends Command {
	public function __construct(
		private readonly HostConfig $config,
		private readonly TalkApp $talk,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->addArgument('app-id', InputArgument::REQUIRED | InputArgument::IS_ARRAY, 'app to enable');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$failed = false;
		/** @var list<string> $apps */
		$apps = $input->getArgument('app-id');
		foreach ($apps as $app) {
			if ($app === TalkApp::ID) {
				$output->writeln($this->talk->isOn() ? $app . ' already enabled' : $app . ' enabled');
				$this->talk->set(true);
				continue;
			}
			$known = $app === $this->config->appId;
			$output->writeln($known ? $app . ' already enabled' : 'The development host serves only ' . $this->config->appId . ', not ' . $app);
			$failed = $failed || !$known;
		}
		return $failed ? self::FAILURE : self::SUCCESS;
	}
}
