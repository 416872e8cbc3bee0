<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Command;

use OCA\SmartCommons\Tender\Cpv\CpvImporter;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ smartcommons:cpv:import FILE` */
final class ImportCpv extends Command {
	public function __construct(
		private readonly CpvImporter $importer,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('smartcommons:cpv:import')
			->setDescription('Takes in the full list of CPV names, tab separated: code, en, fr, nl')
			->addArgument('file', InputArgument::REQUIRED, 'The list, as UTF-8');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		/** @var mixed $file */
		$file = $input->getArgument('file');
		$handle = is_string($file) && is_file($file) ? fopen($file, 'rb') : false;
		if ($handle === false) {
			$output->writeln('<error>Cannot read this file. Give the path of a tab separated list.</error>');
			return self::FAILURE;
		}
		try {
			$report = $this->importer->import(self::lines($handle));
		} catch (\InvalidArgumentException $problem) {
			$output->writeln('<error>' . $problem->getMessage() . '</error>');
			return self::FAILURE;
		} finally {
			fclose($handle);
		}
		foreach ($report['refused'] as $line) {
			$output->writeln(sprintf('line %d refused: %s', $line['line'], $line['reason']));
		}
		$output->writeln(sprintf('%d new, %d updated, %d unchanged, %d refused', $report['new'], $report['updated'], $report['unchanged'], count($report['refused'])));
		return $report['refused'] === [] ? self::SUCCESS : self::FAILURE;
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
