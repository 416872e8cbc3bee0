<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** Amounts of money as files of programs write them, in integer cents. What people write is read by Core\Money. */
final class Amount {
	/** the largest amount in cents that JSON clients can hold exactly */
	private const MAX = 9_007_199_254_740_991;

	/**
	 * Reads a decimal number as XML and JSON have it, `500000` or `1234.567`: the point divides nothing but cents.
	 *
	 * @return ?int cents, rounded; null when it isn't an amount, or is negative or beyond all measure
	 */
	public static function cents(string $written): ?int {
		if (preg_match('/^\+?0*(\d{1,15})(?:\.(\d*))?$/D', trim($written), $parts) !== 1) {
			return null;
		}
		$thousandths = (int)substr(str_pad($parts[2] ?? '', 3, '0'), 0, 3);
		$cents = (int)$parts[1] * 100 + intdiv($thousandths + 5, 10);
		return $cents > self::MAX ? null : $cents;
	}

	/** ISO 4217 letters, or null. */
	public static function currency(?string $written): ?string {
		$letters = strtoupper(trim($written ?? ''));
		return preg_match('/^[A-Z]{3}$/D', $letters) === 1 ? $letters : null;
	}
}
