<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\File\KeptFiles;
use OCA\SmartCommons\Place\Find\PlaceSummaries;
use OCA\SmartCommons\Place\Placement;

/** Imports as the contract shows them. */
final readonly class ImportView {
	public function __construct(
		private ImportMapper $imports,
		private ImportFile $file,
		private ImportWords $words,
		private KeptFiles $files,
		private PlaceSummaries $summaries,
	) {
	}

	/** @return array<string, mixed> the contract's PlaceImport */
	public function run(ImportRun $run): array {
		$bytes = $run->state === ImportRun::PREVIEW ? $this->files->read($run->key()) : null;
		return [
			'id' => $run->id,
			'file' => $run->file,
			'form' => $run->form,
			'source' => $run->terms->source,
			'licence' => $run->terms->licence,
			'attribution' => $run->terms->attribution,
			'audience' => (new Placement($run->terms->audience, $run->terms->groupId, null, '', ''))->word(),
			'groupId' => $run->terms->groupId,
			'state' => $run->state,
			'done' => $run->done,
			'total' => $run->total,
			'counts' => $this->imports->counts($run->id),
			'problem' => $run->problem === null ? null : $this->words->file($run->problem),
			'columns' => $bytes === null ? [] : $this->file->columns($run, $bytes),
			'fixed' => $this->file->isFixed($run),
		];
	}

	/** @return list<array<string, mixed>> the contract's PlaceImportRow */
	public function rows(int $id, ?string $outcome, int $after, int $limit, Reader $reader): array {
		return $this->shown($this->imports->rows($id, $outcome, $after, $limit), $reader);
	}

	/** @return array<string, mixed> the contract's PlaceImportRow */
	public function row(Row $row, Reader $reader): array {
		return $this->shown([$row], $reader)[0] ?? [];
	}

	/**
	 * @param list<Row> $rows
	 * @return list<array<string, mixed>>
	 */
	private function shown(array $rows, Reader $reader): array {
		$ids = array_merge([], ...array_map(static fn (Row $row): array => self::candidates($row->json('details')), $rows));
		$summaries = array_column($this->summaries->byIds(array_values(array_unique($ids)), $reader), null, 'id');
		$shown = [];
		foreach ($rows as $row) {
			$details = $row->json('details');
			$shown[] = [
				'pos' => $row->int('pos'),
				'line' => $row->int('line'),
				'title' => $row->string('title'),
				'outcome' => $row->string('outcome'),
				'placeId' => $row->intOrNull('place_id'),
				'changes' => $details['changes'] ?? [],
				'kept' => $details['kept'] ?? [],
				'reasons' => self::reasons($details),
				'candidates' => array_values(array_filter(array_map(static fn (int $id): ?array => $summaries[$id] ?? null, self::candidates($details)))),
			];
		}
		return $shown;
	}

	/**
	 * @param array<array-key, mixed> $details
	 * @return list<int>
	 */
	private static function candidates(array $details): array {
		$ids = [];
		/** @var mixed $all */
		$all = $details['candidates'] ?? [];
		/** @var mixed $id */
		foreach (is_array($all) ? $all : [] as $id) {
			if (is_int($id)) {
				$ids[] = $id;
			}
		}
		return $ids;
	}

	/**
	 * @param array<array-key, mixed> $details
	 * @return list<array{column: string, text: string}>
	 */
	private static function reasons(array $details): array {
		$reasons = [];
		/** @var mixed $all */
		$all = $details['reasons'] ?? [];
		/** @var mixed $text */
		foreach (is_array($all) ? $all : [] as $column => $text) {
			$reasons[] = ['column' => (string)$column, 'text' => is_string($text) ? $text : ''];
		}
		return $reasons;
	}
}
