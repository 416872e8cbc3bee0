<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Cache;

use OCP\ICache;

/** Values of this request only, the oldest forgotten first. */
final class ArrayCache implements ICache {
	/** @var array<string, mixed> */
	private array $values = [];

	public function __construct(
		private readonly int $capacity,
	) {
	}

	public function get($key) {
		return $this->values[$key] ?? null;
	}

	public function set($key, $value, $ttl = 0) {
		unset($this->values[$key]);
		$this->values[$key] = $value;
		if (count($this->values) > $this->capacity) {
			array_shift($this->values);
		}
		return true;
	}

	public function hasKey($key) {
		return array_key_exists($key, $this->values);
	}

	public function remove($key) {
		unset($this->values[$key]);
		return true;
	}

	public function clear($prefix = '') {
		$this->values = array_filter($this->values, static fn (string|int $key): bool => !str_starts_with((string)$key, $prefix), ARRAY_FILTER_USE_KEY);
		return true;
	}

	public static function isAvailable(): bool {
		return true;
	}
}
