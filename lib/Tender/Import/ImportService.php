<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\File\KeptFiles;
use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Tender\Call\TenderPolicy;
use OCA\SmartCommons\Tender\Call\TenderProblems;

/** Takes files of calls and works them off in steps of a few seconds, so that no request takes long. */
final readonly class ImportService {
	/** how long one step may work, in seconds */
	private const STEP = 2.5;
	/** how long a worker that vanished keeps others away, in seconds */
	private const CLAIM = 60;

	public function __construct(
		private Readers $readers,
		private CallImporter $importer,
		private ImportMapper $imports,
		private KeptFiles $files,
		private TenderPolicy $policy,
		private TenderProblems $problems,
		private ImportEvents $events,
	) {
	}

	/**
	 * Takes a file. What is in it is only counted; step() works it off.
	 *
	 * @param int $groupId only for this group; 0: all members
	 * @throws Reason when it isn't a file that can be read at all
	 */
	public function start(string $bytes, string $name, int $groupId, Reader $reader): ImportRun {
		$this->allow($reader, $groupId);
		$format = $this->readers->for($bytes, $name);
		$total = 0;
		$problem = null;
		try {
			foreach ($format->read($bytes) as $ignored) {
				$total++;
			}
			$problem = $total === 0 ? new Reason(Reason::NO_RECORDS) : null;
		} catch (Reason $reason) {
			$problem = $reason;
		}
		$id = $this->imports->insert($reader->uid, $groupId, self::name($name), $format->form(), $problem === null ? $total : 0, $problem, $this->events->now());
		if ($problem === null) {
			$this->files->keep((string)$id, $bytes);
		}
		return $this->get($id, $reader);
	}

	/** @throws \OCA\SmartCommons\Core\Problem\Problem when the reader may not import */
	public function allow(Reader $reader, int $groupId): void {
		if ($groupId !== 0 && !$reader->isIn($groupId)) {
			throw $this->problems->notFound();
		}
		if (!$this->policy->import($reader, $groupId)) {
			throw $this->problems->mayNotImport();
		}
	}

	/** @throws \OCA\SmartCommons\Core\Problem\NotFound */
	public function get(int $id, Reader $reader): ImportRun {
		$run = $this->imports->find($id);
		if ($run === null || !$this->policy->seeImport($reader, $run->uid, $run->groupId)) {
			throw $this->problems->notFound();
		}
		return $run;
	}

	/**
	 * Works off the next records, for a few seconds at most. A step that broke off is simply repeated: the record it was
	 * at comes again and changes nothing the second time.
	 *
	 * @throws \OCA\SmartCommons\Core\Problem\Problem when somebody else is at it, or the reader may not import any more
	 */
	public function step(int $id, Reader $reader): ImportRun {
		$run = $this->get($id, $reader);
		if ($run->state !== ImportRun::RUNNING) {
			return $run;
		}
		// who brought the file may no longer be a coordinator
		$this->allow($reader, $run->groupId);
		$claim = bin2hex(random_bytes(16));
		$now = $this->events->now();
		if (!$this->imports->claim($id, $claim, $now, $now + self::CLAIM)) {
			$run = $this->get($id, $reader);
			return $run->state === ImportRun::RUNNING ? throw $this->problems->busy() : $run;
		}
		// read again: another worker may have gone on between the first look and the claim
		$this->work($this->get($id, $reader), $claim);
		return $this->get($id, $reader);
	}

	private function work(ImportRun $run, string $claim): void {
		$bytes = $this->files->read((string)$run->id);
		$format = $this->readers->byForm($run->form);
		if ($bytes === null || $format === null) {
			$this->imports->release($run->id, $claim, ImportRun::FAILED, new Reason(Reason::FAILED));
			return;
		}
		$end = hrtime(true) + (int)(self::STEP * 1e9);
		$number = 0;
		foreach ($format->read($bytes) as $record) {
			$number++;
			if ($number <= $run->done) {
				continue;
			}
			if (!$this->imports->note($run->id, $claim, $this->importer->take($record, $run->groupId, $run->uid))) {
				return;
			}
			if (hrtime(true) > $end && $number < $run->total) {
				$this->imports->release($run->id, $claim, ImportRun::RUNNING);
				return;
			}
		}
		$this->imports->release($run->id, $claim, ImportRun::DONE);
		$this->files->forget((string)$run->id);
	}

	private static function name(string $name): string {
		$name = preg_replace('/[\x00-\x1F]/', '', mb_scrub(basename(str_replace('\\', '/', $name)), 'UTF-8')) ?? '';
		return mb_substr($name === '' ? 'file' : $name, 0, 250);
	}
}
