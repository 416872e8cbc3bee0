<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Config;

/** How the server writes typed configuration values into its text column. */
final class ValueText {
	public static function fromBool(bool $value): string {
		return $value ? '1' : '0';
	}

	public static function toBool(string $value): bool {
		return in_array(strtolower($value), ['1', 'true', 'yes', 'on'], true);
	}

	/** @param array<array-key, mixed> $value */
	public static function fromArray(array $value): string {
		return json_encode($value, JSON_THROW_ON_ERROR);
	}

	/** @return array<array-key, mixed> empty when the text is no JSON list or object */
	public static function toArray(string $value): array {
		$decoded = json_decode($value, true);
		return is_array($decoded) ? $decoded : [];
	}

	/** @throws \InvalidArgumentException */
	public static function checkNames(string $app, string $key): void {
		if ($app === '' || $key === '') {
			throw new \InvalidArgumentException('App (' . $app . ') and key (' . $key . ') may not be empty');
		}
		if (strlen($app) > 32 || strlen($key) > 64) {
			throw new \InvalidArgumentException('Value (' . (strlen($app) > 32 ? $app : $key) . ') for config is too long');
		}
	}
}
