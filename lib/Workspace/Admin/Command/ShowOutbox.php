<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin\Command;

use OCA\SmartCommons\Core\Outbox\SetAside;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ smartcommons:outbox [--retry]` */
final class ShowOutbox extends Command {
	private const MOST = 50;

	public function __construct(
		private readonly SetAside $aside,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('smartcommons:outbox')
			->setDescription('Shows what waits to be delivered, and what was set aside after many tries')
			->addOption('retry', null, InputOption::VALUE_NONE, 'Has what was set aside tried again');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		if ($input->getOption('retry') === true) {
			$output->writeln(sprintf('%d tried again', $this->aside->retry()));
		}
		$counts = $this->aside->counts();
		$output->writeln(sprintf('%d waiting, %d of them after a failed try, %d set aside', $counts['waiting'], $counts['failing'], $counts['aside']));
		foreach ($this->aside->list(self::MOST) as $event) {
			$output->writeln(sprintf('%s  %s %s (%s): %s', gmdate('Y-m-d H:i', $event['createdAt']), $event['topic'], $event['key'], $event['handler'], $event['error']), OutputInterface::OUTPUT_RAW);
		}
		return self::SUCCESS;
	}
}
