<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\Audience\AudienceKind;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\Role;
use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Place\Exchange\Columns;
use OCA\SmartCommons\Place\Exchange\FileRow;
use OCA\SmartCommons\Place\Exchange\Files;
use OCA\SmartCommons\Place\Exchange\PlaceFile;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Helper\ProgressBar;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\ConsoleOutputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ smartcommons:map:import FILE…` */
final class ImportCommand extends Command {
	/** @var array<value-of<RowOutcome::ALL>, int> rows by outcome */
	private array $counts = [];

	public function __construct(
		private readonly Files $files,
		private readonly ImportFile $file,
		private readonly RowImporter $importer,
		private readonly ImportWords $words,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('smartcommons:map:import')
			->setDescription('Takes in places from CSV, GeoJSON, KML, GPX, Overpass, OpenFairDB and GoGoCarto files')
			->addArgument('file', InputArgument::REQUIRED | InputArgument::IS_ARRAY, 'Files')
			->addOption('source', null, InputOption::VALUE_REQUIRED, 'Whose list it is, the same each time; default: the name of the file, or of its form')
			->addOption('licence', null, InputOption::VALUE_REQUIRED, 'Under which licence the list may be used', '')
			->addOption('attribution', null, InputOption::VALUE_REQUIRED, 'Who made the list, as it stands on the pages of its places', '')
			->addOption('group', null, InputOption::VALUE_REQUIRED, 'Number of the group that keeps the places', '0')
			->addOption('quiet-rows', null, InputOption::VALUE_NONE, 'Only report what was refused or looks like a known place');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$group = self::text($input, 'group');
		if (preg_match('/^\d{1,15}$/D', $group) !== 1) {
			$output->writeln('<error>Give the number of the group, as it stands in the address of its page.</error>');
			return self::INVALID;
		}
		/** @var list<string> $paths */
		$paths = $input->getArgument('file');
		$this->counts = [];
		$bar = $output instanceof ConsoleOutputInterface && $output->isDecorated() ? new ProgressBar($output->getErrorOutput()) : null;
		foreach ($paths as $path) {
			try {
				$this->take($path, (int)$group, $input, $output, $bar);
			} catch (Reason $reason) {
				$this->add(RowOutcome::REFUSED);
				$output->writeln('refused   ' . basename($path) . ' - ' . $this->words->file($reason), OutputInterface::OUTPUT_RAW);
			}
		}
		$bar?->clear();
		$output->writeln(implode(', ', array_map(fn (string $outcome): string => $this->count($outcome) . ' ' . $outcome, RowOutcome::ALL)));
		return $this->count(RowOutcome::REFUSED) > 0 ? self::FAILURE : self::SUCCESS;
	}

	/** @throws Reason */
	private function take(string $path, int $group, InputInterface $input, OutputInterface $output, ?ProgressBar $bar): void {
		if (!is_file($path) || !is_readable($path)) {
			throw new Reason(Reason::UNKNOWN_FILE);
		}
		if ((int)filesize($path) > PlaceFile::MAX_BYTES) {
			throw new Reason(Reason::TOO_LARGE);
		}
		$bytes = (string)file_get_contents($path);
		$look = $this->file->look($bytes, $path);
		if ($look->problem !== null) {
			throw $look->problem;
		}
		$form = $this->files->for($bytes, $path);
		if ($form->isFree() && array_intersect($look->mapping, Columns::NAMED) === []) {
			$output->writeln('refused   ' . basename($path) . ' - ' . $this->words->noNameColumn(), OutputInterface::OUTPUT_RAW);
			$this->add(RowOutcome::REFUSED);
			return;
		}
		$given = static fn (string $option, string $else): string => self::text($input, $option) === '' ? $else : self::text($input, $option);
		$terms = new Terms(mb_substr($given('source', $look->source), 0, 40), $given('licence', $look->licence), $given('attribution', $look->attribution), AudienceKind::Public, $group);
		$reader = new Reader(null, $group === 0 ? [] : [$group], roles: [Role::Admin]);
		$bar?->start($look->total);
		foreach ($this->file->read($form, $bytes, $form->isFree() ? $look->mapping : null) as [$row, $id, $earlier]) {
			$outcome = $earlier === null
				? $this->importer->take($row, $id, $terms, $reader)
				: new RowOutcome(RowOutcome::REFUSED, reasons: ['id' => $this->words->twice($earlier)]);
			$this->add($outcome->outcome);
			$bar?->advance();
			if (!$input->getOption('quiet-rows') || in_array($outcome->outcome, [RowOutcome::REFUSED, RowOutcome::DUPLICATE], true)) {
				self::report($path, $row, $outcome, $output);
			}
		}
	}

	/** @param value-of<RowOutcome::ALL> $outcome */
	private function add(string $outcome): void {
		$this->counts[$outcome] = $this->count($outcome) + 1;
	}

	/** @param value-of<RowOutcome::ALL> $outcome */
	private function count(string $outcome): int {
		return $this->counts[$outcome] ?? 0;
	}

	private static function report(string $path, FileRow $row, RowOutcome $outcome, OutputInterface $output): void {
		$lines = [rtrim(sprintf('%-9s %s:%d %s', $outcome->outcome, basename($path), $row->line, preg_replace('/\s+/u', ' ', $row->title()) ?? ''))];
		foreach ($outcome->reasons as $column => $sentence) {
			$lines[] = '          ' . ltrim($column . ': ' . $sentence, ': ');
		}
		foreach ($outcome->changes as $change) {
			$lines[] = sprintf('          %s: %s -> %s', $change['column'], self::short($change['was']), self::short($change['became']));
		}
		foreach ($outcome->kept as $change) {
			$lines[] = sprintf('          %s: kept %s, the file has %s', $change['column'], self::short($change['was']), self::short($change['became']));
		}
		if ($outcome->candidates !== []) {
			$lines[] = '          looks like place ' . implode(', ', $outcome->candidates) . '; bring the file in the app to say whether it is';
		}
		$output->writeln($lines, OutputInterface::OUTPUT_RAW);
	}

	private static function short(string $text): string {
		return $text === '' ? '(nothing)' : mb_strimwidth(preg_replace('/\s+/u', ' ', $text) ?? '', 0, 120, '…');
	}

	private static function text(InputInterface $input, string $option): string {
		/** @var mixed $value */
		$value = $input->getOption($option);
		return is_string($value) ? trim($value) : '';
	}
}
