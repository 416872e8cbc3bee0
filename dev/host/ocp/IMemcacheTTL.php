<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IMemcacheTTL extends IMemcache {
	/** @return mixed */
	public function setTTL(string $key, int $ttl);

	public function getTTL(string $key): int|false;

	/** @param mixed $value */
	public function compareSetTTL(string $key, $value, int $ttl): bool;
}
