<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\Audience\AudienceKind;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\File\KeptFiles;
use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\Exchange\FileRow;
use OCA\SmartCommons\Place\PlaceReads;
use OCP\AppFramework\Utility\ITimeFactory;

/** Takes files of places, shows how they are understood, and works them off in steps of a few seconds. */
final readonly class ImportService {
	/** how long one step may work, in seconds */
	private const STEP = 2.5;
	/** how long a worker that vanished keeps others away, in seconds */
	private const CLAIM = 60;

	public function __construct(
		private ImportFile $reader,
		private RowImporter $importer,
		private ImportMapper $imports,
		private KeptFiles $files,
		private ImportAccess $access,
		private PlaceReads $places,
		private ITimeFactory $time,
	) {
	}

	/**
	 * Takes a file. Its rows are only counted; nothing is taken in before somebody looked at how it is understood.
	 *
	 * @throws Reason when it isn't a file that can be read at all
	 */
	public function start(string $bytes, string $name, int $groupId, Reader $reader): ImportRun {
		$this->access->allow($reader, $groupId);
		$look = $this->reader->look($bytes, $name);
		$terms = new Terms($look->source, $look->licence, $look->attribution, AudienceKind::Public, $groupId);
		$id = $this->imports->insert($reader->uid, $look->name, $look->form, $terms, $look->mapping, $look->total, $look->problem, $this->time->getTime());
		$run = $this->access->get($id, $reader);
		if ($look->problem === null) {
			$this->files->keep($run->key(), $bytes);
		}
		return $run;
	}

	/** @throws Problem */
	public function change(int $id, ImportInput $input, Reader $reader): ImportRun {
		$run = $this->access->get($id, $reader);
		$this->access->allow($reader, $run->terms->groupId);
		if ($run->state !== ImportRun::PREVIEW) {
			throw $this->access->words->begun();
		}
		$mapping = $this->reader->isFixed($run) ? $run->mapping : $input->mapping ?? $run->mapping;
		if (!$this->imports->change($id, $input->terms($run->terms), $mapping)) {
			throw $this->access->words->begun();
		}
		return $this->access->get($id, $reader);
	}

	/**
	 * Takes in the next rows, for a few seconds at most. A step that broke off is simply repeated: the row it was at
	 * comes again and changes nothing the second time.
	 *
	 * @throws Problem when somebody else is at it, the columns aren't settled, or the reader may not import any more
	 */
	public function step(int $id, Reader $reader): ImportRun {
		$run = $this->access->get($id, $reader);
		if (!in_array($run->state, [ImportRun::PREVIEW, ImportRun::RUNNING], true)) {
			return $run;
		}
		// who brought the file may no longer be a coordinator
		$this->access->allow($reader, $run->terms->groupId);
		$this->access->settled($run, $this->reader->isFixed($run));
		$claim = bin2hex(random_bytes(16));
		$now = $this->time->getTime();
		if (!$this->imports->claim($id, $claim, $now, $now + self::CLAIM)) {
			throw $this->access->words->busy();
		}
		// read again: another worker may have gone on between the first look and the claim
		$this->work($this->access->get($id, $reader), $claim, $reader);
		return $this->access->get($id, $reader);
	}

	/**
	 * A person says whether a row is a place that it looks like, or another one.
	 *
	 * @param ?int $sameAs the place that it is; null: another one
	 * @throws Problem
	 */
	public function decide(int $id, int $pos, ?int $sameAs, Reader $reader): Row {
		$run = $this->access->get($id, $reader);
		$this->access->allow($reader, $run->terms->groupId);
		$kept = $this->imports->row($id, $pos) ?? throw $this->access->notFound();
		if ($kept->string('outcome') !== RowOutcome::DUPLICATE) {
			throw $this->access->words->decided();
		}
		$row = new FileRow($kept->int('line'), self::cells($kept));
		$sourceId = $kept->string('source_id');
		if ($sameAs !== null) {
			$this->places->get($sameAs, $reader);
		}
		$outcome = $sameAs === null
			? $this->importer->takeAsAnother($row, $sourceId, $run->terms, $reader)
			: $this->importer->takeAs($sameAs, $row, $sourceId, $run->terms, $reader);
		if (!$this->imports->decide($id, $pos, $outcome)) {
			throw $this->access->words->decided();
		}
		return $this->imports->row($id, $pos) ?? throw $this->access->notFound();
	}

	private function work(ImportRun $run, string $claim, Reader $reader): void {
		$bytes = $this->files->read($run->key());
		if ($bytes === null) {
			$this->imports->release($run->id, $claim, ImportRun::FAILED, new Reason(Reason::FAILED));
			return;
		}
		// from the first row on: reading a large file again must not eat the time of its rows
		$end = null;
		foreach ($this->reader->rows($run, $bytes) as $pos => [$row, $sourceId, $earlier]) {
			if ($pos <= $run->done) {
				continue;
			}
			$end ??= hrtime(true) + (int)(self::STEP * 1e9);
			$outcome = $earlier === null
				? $this->importer->take($row, $sourceId, $run->terms, $reader)
				: new RowOutcome(RowOutcome::REFUSED, reasons: ['id' => $this->access->words->twice($earlier)]);
			if (!$this->imports->note($run->id, $claim, $pos, $row, $sourceId, $outcome)) {
				return;
			}
			if (hrtime(true) > $end && $pos < $run->total) {
				$this->imports->release($run->id, $claim, ImportRun::RUNNING);
				return;
			}
		}
		$this->imports->release($run->id, $claim, ImportRun::DONE);
		$this->files->forget($run->key());
	}

	/** @return array<string, string> */
	private static function cells(Row $kept): array {
		$cells = [];
		/** @var mixed $all */
		$all = $kept->json('details')['cells'] ?? [];
		/** @var mixed $cell */
		foreach (is_array($all) ? $all : [] as $column => $cell) {
			if (is_string($cell)) {
				$cells[(string)$column] = $cell;
			}
		}
		return $cells;
	}
}
