<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Location;

use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ smartcommons:places:import FILE` */
final class ImportCommand extends Command {
	public function __construct(
		private readonly LocationImporter $importer,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('smartcommons:places:import')
			->setDescription('Adds places, other names and postcodes of Belgium from a GeoNames file')
			->addArgument('file', InputArgument::REQUIRED, 'BE.txt from the GeoNames dump, or from its postcodes');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$file = (string)$input->getArgument('file');
		$handle = is_file($file) ? fopen($file, 'rb') : false;
		if ($handle === false) {
			$output->writeln('<error>Cannot read ' . $file . '. Give the path of a GeoNames file.</error>');
			return self::FAILURE;
		}
		try {
			$report = $this->importer->import(self::lines($handle));
		} finally {
			fclose($handle);
		}
		foreach ($report->refused as $number => $reason) {
			$output->writeln(sprintf('line %d refused: %s', $number, $reason));
		}
		$output->writeln(sprintf(
			'%d added, %d completed, %d unchanged, %d of another kind, %d refused',
			$report->added, $report->updated, $report->unchanged, $report->ignored, count($report->refused),
		));
		$taken = $report->added + $report->updated + $report->unchanged;
		return $taken === 0 && $report->refused !== [] ? self::FAILURE : self::SUCCESS;
	}

	/**
	 * @param resource $handle
	 * @return \Generator<int, string>
	 */
	private static function lines($handle): \Generator {
		while (($line = fgets($handle)) !== false) {
			yield $line;
		}
	}
}
