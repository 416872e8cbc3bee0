<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Command;

use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Tender\Import\CallImporter;
use OCA\SmartCommons\Tender\Import\Counts;
use OCA\SmartCommons\Tender\Import\NoticeReader;
use OCA\SmartCommons\Tender\Import\Outcome;
use OCA\SmartCommons\Tender\Import\Readers;
use OCA\SmartCommons\Tender\Import\ReasonText;
use OCP\IUserManager;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Helper\ProgressBar;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\ConsoleOutputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ smartcommons:calls:import FILE…` */
final class ImportCalls extends Command {
	public function __construct(
		private readonly Readers $readers,
		private readonly CallImporter $importer,
		private readonly ReasonText $reasons,
		private readonly IUserManager $users,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('smartcommons:calls:import')
			->setDescription('Takes in calls from eForms, TED, OCDS and CSV files')
			->addArgument('file', InputArgument::REQUIRED | InputArgument::IS_ARRAY, 'Files, or folders of them')
			->addOption('user', 'u', InputOption::VALUE_REQUIRED, 'Account that is named as the one who added them')
			->addOption('quiet-records', null, InputOption::VALUE_NONE, 'Only report what was refused');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		/** @var mixed $user */
		$user = $input->getOption('user');
		if (is_string($user) && $this->users->get($user) === null) {
			$output->writeln('<error>There is no account ' . $user . '.</error>');
			return self::INVALID;
		}
		/** @var list<string> $paths */
		$paths = $input->getArgument('file');
		$counts = new Counts();
		$files = self::files($paths);
		$bar = $output instanceof ConsoleOutputInterface && $output->isDecorated() ? new ProgressBar($output->getErrorOutput()) : null;
		$bar?->start();
		foreach ($files as $file) {
			$this->file($file, is_string($user) ? $user : null, (bool)$input->getOption('quiet-records'), $output, $counts, $bar);
		}
		$bar?->clear();
		$output->writeln($counts->told());
		return $counts->of(Outcome::REFUSED) > 0 || $files === [] ? self::FAILURE : self::SUCCESS;
	}

	private function file(string $file, ?string $uid, bool $quiet, OutputInterface $output, Counts $counts, ?ProgressBar $bar): void {
		$number = 0;
		try {
			$bytes = self::bytes($file);
			foreach ($this->readers->for($bytes, $file)->read($bytes) as $record) {
				$number++;
				$outcome = $this->importer->take($record, 0, $uid);
				$counts->add($outcome->outcome);
				$bar?->advance();
				if (!$quiet || $outcome->outcome === Outcome::REFUSED) {
					$this->report($file, $outcome, $output);
				}
			}
			if ($number === 0) {
				throw new Reason(Reason::NO_RECORDS);
			}
		} catch (Reason $reason) {
			$counts->add(Outcome::REFUSED);
			$this->report($file, new Outcome($number + 1, null, Outcome::REFUSED, null, '', $reason), $output);
		}
	}

	private function report(string $file, Outcome $outcome, OutputInterface $output): void {
		$place = basename($file) . ($outcome->line === null ? '#' . $outcome->number : ':' . $outcome->line);
		$reason = $this->reasons->of($outcome->reason);
		$title = preg_replace('/\s+/u', ' ', $outcome->title) ?? '';
		$output->writeln(rtrim(sprintf('%-9s %s %s', $outcome->outcome, $place, $title)) . ($reason === '' ? '' : ' - ' . $reason), OutputInterface::OUTPUT_RAW);
		foreach ($outcome->changes as $change) {
			$output->writeln(sprintf('          %s: %s -> %s', $change['field'], self::short($change['from']), self::short($change['to'])), OutputInterface::OUTPUT_RAW);
		}
	}

	/**
	 * @param list<string> $paths
	 * @return list<string> the files, those of a folder by name
	 */
	private static function files(array $paths): array {
		$files = [];
		foreach ($paths as $path) {
			$inside = is_dir($path) ? array_values(array_filter(glob(rtrim($path, '/') . '/*') ?: [], is_file(...))) : [$path];
			$files = [...$files, ...$inside];
		}
		return $files;
	}

	/** @throws Reason */
	private static function bytes(string $file): string {
		if (!is_file($file) || !is_readable($file)) {
			throw new Reason(Reason::UNKNOWN_FILE);
		}
		if ((int)filesize($file) > NoticeReader::MAX_BYTES) {
			throw new Reason(Reason::TOO_LARGE);
		}
		return (string)file_get_contents($file);
	}

	private static function short(?string $text): string {
		return $text === null ? '(nothing)' : mb_strimwidth(preg_replace('/\s+/u', ' ', $text) ?? '', 0, 120, '…');
	}
}
