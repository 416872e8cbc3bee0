<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\ChangedMeanwhile;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\Doubles;
use OCA\SmartCommons\Place\Exchange\FileRow;
use OCA\SmartCommons\Place\Exchange\TagKinds;
use OCA\SmartCommons\Place\KnownPlaces;
use OCA\SmartCommons\Place\PlaceCheck;
use OCP\DB\Exception;
use Psr\Log\LoggerInterface;

/**
 * Takes in one row: a place that is new, one that the list brought before, or one that looks like a place from
 * elsewhere, of which a person must say whether it is the same. A row is whole or not at all.
 */
final readonly class RowImporter {
	private const TRIES = 3;

	public function __construct(
		private RowFacts $facts,
		private RowUpdate $update,
		private KnownPlaces $known,
		private Doubles $doubles,
		private PlaceCheck $check,
		private ImportWords $words,
		private LoggerInterface $logger,
	) {
	}

	/** @param Reader $reader who imports; without an account when the server itself does */
	public function take(FileRow $row, string $sourceId, Terms $terms, Reader $reader): RowOutcome {
		return $this->carefully(fn (): RowOutcome => $this->row($row, $sourceId, $terms, $reader, true), $row);
	}

	/** A person said that it is another place than those that it looks like. */
	public function takeAsAnother(FileRow $row, string $sourceId, Terms $terms, Reader $reader): RowOutcome {
		return $this->carefully(fn (): RowOutcome => $this->row($row, $sourceId, $terms, $reader, false), $row);
	}

	/** A person said that it is this place: what is empty there is filled in. */
	public function takeAs(int $placeId, FileRow $row, string $sourceId, Terms $terms, Reader $reader): RowOutcome {
		return $this->carefully(function () use ($placeId, $row, $sourceId, $terms, $reader): RowOutcome {
			$placement = $terms->placement($row->cells, $sourceId);
			$outcome = $this->update->of($placeId, false, $this->facts->said($row), $placement, $terms, $reader);
			if ($this->known->find($placement->source, $sourceId) === null) {
				$this->known->recognise($placement->source, $sourceId, $placeId);
			}
			return $outcome;
		}, $row);
	}

	private function row(FileRow $row, string $sourceId, Terms $terms, Reader $reader, bool $compare): RowOutcome {
		if ($row->refused !== null) {
			return new RowOutcome(RowOutcome::REFUSED, reasons: ['' => $this->words->file($row->refused)]);
		}
		$said = $this->facts->said($row);
		$placement = $terms->placement($row->cells, $sourceId);
		$known = $this->known->find($placement->source, $sourceId);
		if ($known !== null) {
			return $this->update->of($known['id'], $known['own'], $said, $placement, $terms, $reader);
		}
		// what a file doesn't say of its kind shows in its words
		$settled = $this->check->settle($this->check->facts($said + ['kind' => TagKinds::guess(array_values(array_intersect_key($row->cells, RowFacts::TELLING)))->value]), null);
		$candidates = $compare ? $this->doubles->of($settled->facts, $reader->uid === null ? null : $reader) : [];
		return $candidates === []
			? new RowOutcome(RowOutcome::NEW, $this->update->create($settled, $placement, $reader))
			: new RowOutcome(RowOutcome::DUPLICATE, candidates: $candidates);
	}

	/**
	 * Two imports at once, or a person who changes a place at the same moment: the second look decides.
	 *
	 * @param callable(): RowOutcome $take
	 */
	private function carefully(callable $take, FileRow $row): RowOutcome {
		for ($try = 1; ; $try++) {
			try {
				return $take();
			} catch (RefusedRow $refused) {
				return new RowOutcome(RowOutcome::REFUSED, reasons: $refused->reasons);
			} catch (Problem $problem) {
				if (!$problem instanceof ChangedMeanwhile || $try === self::TRIES) {
					return new RowOutcome(RowOutcome::REFUSED, reasons: $this->words->fields($problem));
				}
			} catch (Exception $exception) {
				if ($exception->getReason() !== Exception::REASON_UNIQUE_CONSTRAINT_VIOLATION || $try === self::TRIES) {
					$this->logger->error('A place could not be stored', ['exception' => $exception, 'line' => $row->line]);
					return new RowOutcome(RowOutcome::REFUSED, reasons: ['' => $this->words->failed()]);
				}
			}
		}
	}
}
