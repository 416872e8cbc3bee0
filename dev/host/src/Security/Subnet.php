<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Security;

/** The part of an address that stands for one visitor: a whole IPv4 address, the first 56 bits of an IPv6 one. */
final class Subnet {
	private const IPV6_BYTES = 7;

	public static function of(string $ip): string {
		$packed = inet_pton($ip);
		if ($packed === false || strlen($packed) === 4) {
			return $ip;
		}
		return bin2hex(substr($packed, 0, self::IPV6_BYTES));
	}
}
