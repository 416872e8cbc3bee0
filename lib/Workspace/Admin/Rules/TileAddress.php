<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin\Rules;

/** Where the tiles of a map come from: `https://tile.example.org/{z}/{x}/{y}.png`. Pure. */
final class TileAddress {
	public const NOT_HTTPS = 'not-https';
	public const NO_HOST = 'no-host';
	public const NO_PLACE = 'no-place';
	public const UNKNOWN_PLACE = 'unknown-place';

	/** @return ?self::* what is wrong with it; null when nothing is */
	public static function problem(string $address): ?string {
		if (preg_match('~^https://([^/?#]+)(/[^\s"\'<>\\\\]*)$~D', $address, $parts) !== 1) {
			return str_starts_with($address, 'https://') ? self::NO_HOST : self::NOT_HTTPS;
		}
		if (HostName::read(preg_replace('/:[1-9][0-9]{0,4}$/D', '', $parts[1]) ?? '') === null) {
			return self::NO_HOST;
		}
		foreach (['{z}', '{x}', '{y}'] as $place) {
			if (!str_contains($parts[2], $place)) {
				return self::NO_PLACE;
			}
		}
		return preg_match('/[{}]/', str_replace(['{z}', '{x}', '{y}', '{-y}'], '', $parts[2])) === 1 ? self::UNKNOWN_PLACE : null;
	}
}
