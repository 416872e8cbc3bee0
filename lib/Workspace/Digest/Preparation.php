<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Workspace\Digest\Rules\Turn;

/** Works out who of some members gets which mail now, in a number of queries that doesn't depend on them or their news. */
final class Preparation {
	public function __construct(
		private readonly Recipients $recipients,
		private readonly DigestNews $news,
		private readonly Composer $composer,
	) {
	}

	/**
	 * @param list<DigestRow> $rows at most 900
	 * @param bool $early for somebody who looks on: without waiting for the hour, and with what was told a moment ago
	 */
	public function of(array $rows, int $hour, int $now, bool $early = false): Prepared {
		$upTo = $this->news->last($now, $early);
		$recipients = $rows === [] ? [] : $this->recipients->of(array_map(static fn (DigestRow $row): string => $row->uid, $rows));
		$candidates = [];
		$waiting = [];
		$quiet = [];
		foreach ($rows as $row) {
			$recipient = $recipients[$row->uid] ?? null;
			$turn = Turn::of($now, $recipient->zone ?? new \DateTimeZone('UTC'), $hour, $row->sentDay, $row->week, $early);
			$candidate = $recipient === null || $recipient->address === '' ? null : new Candidate($row, $recipient, $turn);
			// the news that were told may be newer than what is told now, after a mail that somebody asked for
			if (!$turn->open || max($row->dailyTold, $row->weeklyTold) > $upTo) {
				$waiting[$row->id] = $turn->next;
			} elseif ($candidate === null) {
				$quiet[] = [$row, $turn];
			} else {
				$candidates[] = $candidate;
			}
		}
		return $this->compose($candidates, $waiting, $quiet, $upTo, $now);
	}

	/**
	 * @param list<Candidate> $candidates
	 * @param array<int, int> $waiting
	 * @param list<array{DigestRow, Turn}> $quiet
	 */
	private function compose(array $candidates, array $waiting, array $quiet, int $upTo, int $now): Prepared {
		$digests = $this->composer->digests($candidates, $this->news->of($candidates, $upTo, $now), $now);
		$mails = [];
		foreach ($candidates as $candidate) {
			$digest = $digests[$candidate->row->uid] ?? null;
			if ($digest === null || $digest->isEmpty()) {
				$quiet[] = [$candidate->row, $candidate->turn];
			} else {
				$mails[] = [$candidate, $digest];
			}
		}
		$due = [];
		$weekly = [];
		foreach ($quiet as [$row, $turn]) {
			$due[$row->id] = $turn->next;
			if ($turn->weekly) {
				$weekly[$turn->week][] = $row->id;
			}
		}
		return new Prepared($mails, $waiting, $due, $weekly, $upTo);
	}
}
