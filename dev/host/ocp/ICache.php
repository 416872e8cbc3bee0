<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface ICache {
	public const DEFAULT_TTL = 24 * 60 * 60;

	/**
	 * @param string $key
	 * @return mixed
	 */
	public function get($key);

	/**
	 * @param string $key
	 * @param mixed $value
	 * @param int $ttl
	 * @return bool
	 */
	public function set($key, $value, $ttl = 0);

	/**
	 * @param string $key
	 * @return bool
	 * @deprecated 9.1.0
	 */
	public function hasKey($key);

	/**
	 * @param string $key
	 * @return bool
	 */
	public function remove($key);

	/**
	 * @param string $prefix
	 * @return bool
	 */
	public function clear($prefix = '');

	public static function isAvailable(): bool;
}
