<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Cache;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\ICache;
use OCP\ICacheFactory;
use OCP\IMemcache;
use SmartCommons\DevHost\Kernel\HostConfig;

/** Caches in the data folder. It says that none is available, as a small server does: nothing may stand on a cache. */
final class CacheFactory implements ICacheFactory {
	public function __construct(
		private readonly HostConfig $config,
		private readonly ITimeFactory $time,
	) {
	}

	public function isAvailable(): bool {
		return false;
	}

	public function isLocalCacheAvailable(): bool {
		return false;
	}

	public function createLocking(string $prefix = ''): IMemcache {
		return new FileCache($this->config->dataPath('cache'), 'locking/' . $prefix, $this->time);
	}

	public function createDistributed(string $prefix = ''): ICache {
		return new FileCache($this->config->dataPath('cache'), 'distributed/' . $prefix, $this->time);
	}

	public function createLocal(string $prefix = ''): ICache {
		return new FileCache($this->config->dataPath('cache'), 'local/' . $prefix, $this->time);
	}

	public function createInMemory(int $capacity = 512): ICache {
		return new ArrayCache($capacity);
	}
}
