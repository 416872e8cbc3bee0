<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/**
 * Which of a call's deadlines count. Per lot the earliest one that one must meet to enter counts (a request to
 * participate comes before the tender); the call closes when the last lot closes.
 */
final readonly class Deadlines {
	/** closes_at of a call without a deadline */
	public const NEVER = 9_999_999_999;

	/** @param list<LotDeadline> $all soonest first, each different */
	private function __construct(
		public array $all,
	) {
	}

	/**
	 * Lots with the same deadline are told once; a deadline that all lots share names no lots.
	 *
	 * @param list<LotDeadline> $deadlines
	 * @param list<string> $lots all lots of the notice
	 */
	public static function of(array $deadlines, array $lots = []): self {
		$grouped = [];
		foreach ($deadlines as $one) {
			$key = implode('|', [$one->deadline->kind->value, $one->deadline->date, $one->deadline->time, $one->deadline->offset]);
			$known = $grouped[$key] ?? null;
			$grouped[$key] = new LotDeadline($one->deadline, self::together($known, $one));
		}
		$all = [];
		foreach ($grouped as $one) {
			$everyLot = count($one->lots) === count($lots) && array_diff($lots, $one->lots) === [];
			$all[] = $everyLot ? new LotDeadline($one->deadline) : $one;
		}
		usort($all, static fn (LotDeadline $a, LotDeadline $b): int => [$a->deadline->at, $a->deadline->kind->value] <=> [$b->deadline->at, $b->deadline->kind->value]);
		return new self($all);
	}

	/** @return list<LotDeadline> those that decide whether one can enter, soonest first */
	public function counting(): array {
		$perLot = [];
		foreach ($this->all as $one) {
			if (!$one->deadline->kind->isEntrance()) {
				continue;
			}
			foreach ($one->lots === [] ? [''] : $one->lots as $lot) {
				// the list is sorted, so the first of a lot is its earliest
				$perLot[$lot] ??= $one;
			}
		}
		$whole = $perLot[''] ?? null;
		$counting = [];
		foreach ($perLot as $one) {
			$first = $whole !== null && $whole->deadline->at < $one->deadline->at ? $whole : $one;
			if (!in_array($first, $counting, true)) {
				$counting[] = $first;
			}
		}
		usort($counting, static fn (LotDeadline $a, LotDeadline $b): int => $a->deadline->at <=> $b->deadline->at);
		return $counting;
	}

	/** Unix seconds of the last moment at which one can still enter; NEVER without a deadline. */
	public function closesAt(): int {
		$counting = $this->counting();
		$last = end($counting);
		return $last === false ? self::NEVER : $last->deadline->at;
	}

	/** @return list<string> */
	private static function together(?LotDeadline $known, LotDeadline $one): array {
		if ($known === null) {
			return $one->lots;
		}
		return $known->lots === [] || $one->lots === [] ? [] : array_values(array_unique([...$known->lots, ...$one->lots]));
	}
}
