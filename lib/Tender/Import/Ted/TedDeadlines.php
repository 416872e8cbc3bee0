<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import\Ted;

use OCA\SmartCommons\Core\File\Json;
use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Tender\Import\CallReason;
use OCA\SmartCommons\Tender\Rules\Deadline;
use OCA\SmartCommons\Tender\Rules\DeadlineKind;
use OCA\SmartCommons\Tender\Rules\InvalidValue;
use OCA\SmartCommons\Tender\Rules\LotDeadline;
use OCA\SmartCommons\Tender\Rules\WallTime;

/**
 * The deadlines of a TED search answer: a list of dates and a list of times per kind, which are not aligned, and a list
 * of whole moments of any kind (`deadline-receipt-request`).
 */
final class TedDeadlines {
	private const FIELDS = [
		'deadline-receipt-tender' => DeadlineKind::Submission,
		'deadline-receipt-request' => DeadlineKind::Participation,
		'deadline-receipt-expressions' => DeadlineKind::Interest,
		'deadline-receipt-answers' => DeadlineKind::Questions,
	];

	/**
	 * @param array<array-key, mixed> $notice
	 * @param non-empty-string $zone IANA zone of the buyer
	 */
	public function __construct(
		private readonly array $notice,
		private readonly string $zone,
		private readonly ?string $publishedOn,
	) {
	}

	/**
	 * @return list<LotDeadline>
	 * @throws Reason when a date doesn't exist
	 */
	public function all(): array {
		$moments = Json::texts($this->notice, 'deadline-receipt-request');
		$deadlines = [];
		$entrance = false;
		foreach (self::FIELDS as $field => $kind) {
			$dates = array_values(array_unique(Json::texts($this->notice, $field . '-date-lot')));
			$times = array_values(array_unique(Json::texts($this->notice, $field . '-time-lot')));
			foreach ($dates as $date) {
				// one time fits all dates; of several, only a whole moment says which belongs to this date
				$deadlines[] = count($times) === 1 ? $this->deadline($kind, $date, $times[0]) : $this->deadline($kind, $this->moment($date, $moments), null);
				$entrance = $entrance || $kind->isEntrance();
			}
		}
		foreach ($entrance ? [] : array_unique($moments) as $moment) {
			$deadlines[] = $this->deadline(DeadlineKind::Submission, $moment, null);
		}
		return $deadlines;
	}

	/** @param list<string> $moments */
	private function moment(string $date, array $moments): string {
		$day = substr($date, 0, 10);
		$same = array_values(array_unique(array_filter($moments, static fn (string $moment): bool => str_starts_with($moment, $day . 'T'))));
		return count($same) === 1 ? $same[0] : $date;
	}

	private function deadline(DeadlineKind $kind, string $date, ?string $time): LotDeadline {
		try {
			return new LotDeadline(Deadline::of($kind, WallTime::parse($date, $time), $this->zone, $this->publishedOn));
		} catch (InvalidValue $value) {
			throw new Reason(CallReason::BAD_DATE, ['date' => mb_substr($value->getMessage(), 0, 40)]);
		}
	}
}
