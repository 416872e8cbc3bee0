<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Demo;

use OCA\SmartCommons\Tender\Import\CallImporter;
use OCA\SmartCommons\Tender\Import\NoticeRecord;
use OCP\AppFramework\Utility\ITimeFactory;

/** Fills the calls of the demonstration; what is there already stays as it is. */
final class TenderDemo {
	public function __construct(
		private readonly DemoCalls $calls,
		private readonly CallImporter $importer,
		private readonly DemoWork $work,
		private readonly ITimeFactory $time,
	) {
	}

	/**
	 * @param int $scale how many calls in all; 0 for those that are written out
	 * @param callable(string): void $progress told what is being done, now and then
	 */
	public function fill(int $scale, callable $progress): void {
		$today = (new \DateTimeImmutable('@' . $this->time->getTime()))
			->setTimezone(new \DateTimeZone('Europe/Brussels'))
			->setTime(0, 0);
		$done = $this->take($this->calls->written($today), 0, $progress);
		if ($scale > $done) {
			$this->take($this->calls->more($done, $scale, $today), $done, $progress);
		}
	}

	/**
	 * Watches and work in progress; call it once the calls are in the search index.
	 *
	 * @param list<array{id: int, coordinator: string}> $groups
	 */
	public function work(array $groups): void {
		$this->work->fill($groups, $this->time->getTime());
	}

	/**
	 * @param iterable<NoticeRecord> $records
	 * @param callable(string): void $progress
	 */
	private function take(iterable $records, int $done, callable $progress): int {
		foreach ($records as $record) {
			$this->importer->take($record, 0, null);
			$done++;
			if ($done % 1000 === 0) {
				$progress("$done calls");
			}
		}
		return $done;
	}
}
