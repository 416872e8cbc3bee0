<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

/** Publication numbers of the Official Journal (OPP-010), which come as `534032-2026` and as `00534032-2026`. */
final class Publication {
	/** @return ?string without leading zeros; null when it isn't one */
	public static function number(string $written): ?string {
		return preg_match('~^0*(\d{1,8})-(\d{4})$~D', trim($written), $parts) === 1 ? $parts[1] . '-' . $parts[2] : null;
	}

	/** The page of the notice on TED. */
	public static function page(string $number): string {
		return 'https://ted.europa.eu/en/notice/-/detail/' . $number;
	}

	/**
	 * The key behind a ChangedNoticeIdentifier (BT-758), which is a notice id with its version or a publication number.
	 */
	public static function key(string $written): ?string {
		$number = self::number($written);
		if ($number !== null) {
			return 'publication:' . $number;
		}
		$uuid = self::uuid($written);
		return $uuid === null ? null : 'notice:' . $uuid;
	}

	/** @return ?string the UUID at the beginning, lower case; a version behind it is dropped */
	public static function uuid(string $written): ?string {
		$found = preg_match('/^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:-\d{1,4})?$/Di', trim($written), $parts);
		return $found === 1 ? strtolower($parts[1]) : null;
	}
}
