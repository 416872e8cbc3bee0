<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Demo;

use OCA\SmartCommons\Tender\Call\CallKeys;
use OCA\SmartCommons\Tender\Import\CallImporter;
use OCA\SmartCommons\Tender\Import\ImportEvents;
use OCA\SmartCommons\Tender\Import\NoticeRecord;
use OCP\AppFramework\Db\TTransactional;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IDBConnection;

/** Fills the calls of the demonstration; what is there already stays as it is. */
final class TenderDemo {
	use TTransactional;

	/** One transaction for so many calls: a hundred thousand of their own would take an hour on a disk. */
	private const BATCH = 500;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly DemoCalls $calls,
		private readonly CallKeys $keys,
		private readonly CallImporter $importer,
		private readonly ImportEvents $events,
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
		$done = $this->take($this->calls->written($today));
		for ($from = $done; $from < $scale; $from += self::BATCH) {
			$done += $this->take($this->calls->more($from, min($scale, $from + self::BATCH), $today));
			$progress("$done calls");
		}
	}

	/**
	 * Watches and work in progress; call it once the calls are in the search index.
	 *
	 * @param list<array{id: int, coordinator: string}> $groups
	 * @return list<array{id: int, groupId: int, coordinator: string}> the work that is being prepared now
	 */
	public function work(array $groups): array {
		return $this->work->fill($groups, $this->time->getTime());
	}

	/**
	 * @param iterable<NoticeRecord> $records
	 * @return int how many there were
	 */
	private function take(iterable $records): int {
		return $this->atomic(function () use ($records): int {
			// Written to before anything is read, as SQLite demands of a transaction.
			$this->keys->hold(0, ['demo']);
			$done = 0;
			$this->events->together(function () use ($records, &$done): void {
				foreach ($records as $record) {
					$this->importer->take($record, 0, null);
					$done++;
				}
			});
			return $done;
		}, $this->db);
	}
}
