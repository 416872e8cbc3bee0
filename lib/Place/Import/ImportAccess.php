<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\NotFound;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\Exchange\Columns;
use OCA\SmartCommons\Place\PlaceProblems;

/** Imports as far as a reader may see and work on them. */
final readonly class ImportAccess {
	public function __construct(
		private ImportMapper $imports,
		private ImportPolicy $policy,
		private PlaceProblems $problems,
		public ImportWords $words,
	) {
	}

	/** @throws NotFound */
	public function get(int $id, Reader $reader): ImportRun {
		$run = $this->imports->find($id);
		if ($run === null || !$this->policy->see($reader, $run)) {
			throw $this->notFound();
		}
		return $run;
	}

	/** @throws Problem when the reader may not import */
	public function allow(Reader $reader, int $groupId): void {
		if ($groupId !== 0 && !$reader->isIn($groupId)) {
			throw $this->notFound();
		}
		if (!$this->policy->import($reader, $groupId)) {
			throw $this->words->mayNot();
		}
	}

	/**
	 * @param bool $fixed the form says itself what its columns mean
	 * @throws Problem when it isn't clear yet how to read the file
	 */
	public function settled(ImportRun $run, bool $fixed): void {
		$wrong = [];
		if (!$fixed && array_intersect($run->mapping, Columns::NAMED) === []) {
			$wrong += ['columns' => $this->words->noNameColumn()];
		}
		if ($run->terms->source === '') {
			$wrong += ['source' => $this->words->noSource()];
		}
		$this->words->refuse($wrong);
	}

	public function notFound(): NotFound {
		return $this->problems->notFound();
	}
}
