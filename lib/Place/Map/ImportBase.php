<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Map;

use OCP\AppFramework\Utility\ITimeFactory;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ smartcommons:map:base FILE` */
final class ImportBase extends Command {
	public function __construct(
		private readonly BaseStore $store,
		private readonly ITimeFactory $time,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('smartcommons:map:base')
			->setDescription('Draws the lines and areas of a file on the map: GeoJSON or TopoJSON, at most 4 MB')
			->addArgument('file', InputArgument::OPTIONAL, 'The file; without, with --remove, the base is taken away')
			->addOption('attribution', null, InputOption::VALUE_REQUIRED, 'Who made it, as it shall stand on the map', '')
			->addOption('remove', null, InputOption::VALUE_NONE, 'Go back to the base that comes with the app');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		if ((bool)$input->getOption('remove')) {
			$this->store->remove();
			$output->writeln('The map is drawn with its own base again.');
			return self::SUCCESS;
		}
		/** @var mixed $file */
		$file = $input->getArgument('file');
		// One byte more than may be tells that there is more.
		$bytes = is_string($file) && is_file($file) ? file_get_contents($file, length: BaseFile::MOST_BYTES + 1) : false;
		if ($bytes === false) {
			$output->writeln('<error>Cannot read this file. Give the path of a GeoJSON or TopoJSON file.</error>');
			return self::FAILURE;
		}
		/** @var mixed $attribution */
		$attribution = $input->getOption('attribution');
		try {
			$base = BaseFile::read($bytes);
		} catch (\InvalidArgumentException $problem) {
			$output->writeln('<error>' . $problem->getMessage() . '</error>');
			return self::FAILURE;
		}
		$this->store->keep($base, is_string($attribution) ? mb_substr(trim($attribution), 0, 200) : '', $this->time->getTime());
		$output->writeln(sprintf('The map now draws %d shapes, %d kB.', $base->shapes, intdiv(strlen($base->json), 1000)));
		return self::SUCCESS;
	}
}
