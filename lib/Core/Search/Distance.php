<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Search;

/** How many slips of the finger lie between two words. Pure. */
final class Distance {
	/** Letters added, left out, replaced or swapped with their neighbour (optimal string alignment). */
	public static function between(string $a, string $b): int {
		$a = mb_str_split($a);
		$b = mb_str_split($b);
		$before = [];
		$last = range(0, count($b));
		foreach ($a as $i => $letter) {
			$row = [$i + 1];
			foreach ($b as $j => $other) {
				$same = $letter === $other ? 0 : 1;
				$best = min(($last[$j + 1] ?? 0) + 1, ($row[$j] ?? 0) + 1, ($last[$j] ?? 0) + $same);
				if ($i > 0 && $j > 0 && $letter === $b[$j - 1] && ($a[$i - 1] ?? '') === $other) {
					$best = min($best, ($before[$j - 1] ?? 0) + 1);
				}
				$row[] = $best;
			}
			$before = $last;
			$last = $row;
		}
		return $last[count($b)] ?? 0;
	}
}
