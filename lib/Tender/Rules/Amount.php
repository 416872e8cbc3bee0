<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** Amounts of money as people and files write them, in integer cents. */
final class Amount {
	/** the largest amount in cents that JSON clients can hold exactly */
	private const MAX = 9_007_199_254_740_991;

	/**
	 * Reads `500000`, `500000.00`, `12.500,50`, `12 500,5 €`, `€ 1,250.00`. A single separator with three digits
	 * behind it divides thousands.
	 *
	 * @return ?int cents; null when it isn't an amount, or is negative or beyond all measure
	 */
	public static function cents(string $written): ?int {
		$digits = preg_replace('/[\s\x{00A0}\x{202F}\x{2009}\'’]|€|EUR|euro/iu', '', $written) ?? '';
		if (preg_match('/^\d{1,3}(?:([.,])\d{3})+(?:(?!\1)[.,](\d{1,4}))?$/D', $digits, $parts) === 1) {
			$decimals = $parts[2] ?? '';
			$whole = preg_replace('/\D/', '', $decimals === '' ? $digits : substr($digits, 0, -strlen($decimals) - 1)) ?? '';
		} elseif (preg_match('/^(\d{1,15})(?:[.,](\d{1,15}))?$/D', $digits, $parts) === 1) {
			[$whole, $decimals] = [$parts[1], $parts[2] ?? ''];
		} else {
			return null;
		}
		if (strlen($whole) > 15) {
			return null;
		}
		$thousandths = (int)substr(str_pad($decimals, 3, '0'), 0, 3);
		$cents = (int)$whole * 100 + intdiv($thousandths + 5, 10);
		return $cents > self::MAX ? null : $cents;
	}

	/** ISO 4217 letters, or null. */
	public static function currency(?string $written): ?string {
		$letters = strtoupper(trim($written ?? ''));
		return preg_match('/^[A-Z]{3}$/D', $letters) === 1 ? $letters : null;
	}
}
