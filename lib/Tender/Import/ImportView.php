<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\File\Reason;

/** Imports as the contract shows them. */
final readonly class ImportView {
	public function __construct(
		private ReasonText $reasons,
		private ImportMapper $imports,
	) {
	}

	/** @return array<string, mixed> the contract's Import */
	public function run(ImportRun $run): array {
		return [
			'id' => $run->id,
			'file' => $run->file,
			'form' => $run->form,
			'state' => $run->state,
			'done' => $run->done,
			'total' => $run->total,
			'counts' => $run->counts,
			'problem' => $run->problem === null ? null : $this->reasons->of($run->problem),
		];
	}

	/** @return list<array<string, mixed>> the contract's ImportRecord */
	public function records(int $id, ?string $outcome, int $after, int $limit): array {
		return array_map(fn (Row $row): array => [
			'number' => $row->int('number'),
			'line' => $row->intOrNull('line'),
			'outcome' => $row->string('outcome'),
			'callId' => $row->intOrNull('call_id'),
			'title' => $row->string('title'),
			'reason' => $this->reasons->of(Reason::stored($row->json('reason'))),
			'changes' => $row->json('changes'),
		], $this->imports->records($id, $outcome, $after, $limit));
	}
}
