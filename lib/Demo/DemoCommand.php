<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Demo;

use OCA\SmartCommons\Community\Demo\CommunityDemo;
use OCA\SmartCommons\Core\Outbox\Delivery;
use OCA\SmartCommons\Place\Demo\PlaceDemo;
use OCA\SmartCommons\Tender\Demo\TenderDemo;
use OCA\SmartCommons\Workspace\Demo\WorkspaceDemo;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ smartcommons:demo`: a small believable world to look around in, or a large one to measure with. */
final class DemoCommand extends Command {
	private const BATCH = 200;
	private const MINUTE = 60_000;
	private const CALLS_PER_PLACE = 5;

	public function __construct(
		private readonly CommunityDemo $community,
		private readonly TenderDemo $tender,
		private readonly PlaceDemo $places,
		private readonly WorkspaceDemo $workspace,
		private readonly Delivery $delivery,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('smartcommons:demo')
			->setDescription('Fills a demonstration: members, groups, calls, places, work in progress and its documents. Not for a server that is in use.')
			->addOption('scale', null, InputOption::VALUE_REQUIRED, 'how many calls in all, with members and places in proportion', '0')
			->addOption('places', null, InputOption::VALUE_REQUIRED, 'how many places in all; a fifth of the calls unless said');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$scale = filter_var($input->getOption('scale'), FILTER_VALIDATE_INT, ['options' => ['min_range' => 0, 'max_range' => 1_000_000]]);
		if ($scale === false) {
			$output->writeln('<error>Give --scale as a whole number from 0 to 1000000.</error>');
			return self::INVALID;
		}
		$places = filter_var($input->getOption('places') ?? intdiv($scale, self::CALLS_PER_PLACE), FILTER_VALIDATE_INT, ['options' => ['min_range' => 0, 'max_range' => 1_000_000]]);
		if ($places === false) {
			$output->writeln('<error>Give --places as a whole number from 0 to 1000000.</error>');
			return self::INVALID;
		}
		$tell = static function (string $done) use ($output): void {
			$output->writeln($done);
		};
		$groups = $this->community->fill($scale, $tell);
		$this->tender->fill($scale, $tell);
		$this->places->fill($places, $tell);
		$this->deliver($tell);
		$this->workspace->prepare($groups);
		$work = $this->tender->work($groups);
		$this->deliver($tell);
		$tell($this->workspace->documents($work) . ' documents brought');
		$tell('The demonstration is filled.');
		return self::SUCCESS;
	}

	/** @param callable(string): void $tell */
	private function deliver(callable $tell): void {
		$all = 0;
		do {
			$delivered = $this->delivery->run(self::BATCH, self::MINUTE);
			$all += $delivered;
		} while ($delivered > 0);
		$tell("$all changes passed on to the search index and the watches");
	}
}
