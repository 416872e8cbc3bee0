<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Security;

/** Name and password of an `Authorization: Basic` header. */
final readonly class BasicCredentials {
	private function __construct(
		public string $name,
		#[\SensitiveParameter]
		public string $password,
	) {
	}

	public static function fromHeader(string $header): ?self {
		if (preg_match('/^Basic\s+(\S+)$/i', $header, $found) !== 1) {
			return null;
		}
		$pair = explode(':', base64_decode($found[1]), 2);
		return count($pair) === 2 && $pair[0] !== '' && $pair[1] !== '' ? new self($pair[0], $pair[1]) : null;
	}
}
