<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Lock;

interface ILockingProvider {
	public const LOCK_SHARED = 1;
	public const LOCK_EXCLUSIVE = 2;

	/** @param self::LOCK_SHARED|self::LOCK_EXCLUSIVE $type */
	public function isLocked(string $path, int $type): bool;

	/**
	 * @param self::LOCK_SHARED|self::LOCK_EXCLUSIVE $type
	 * @throws LockedException
	 */
	public function acquireLock(string $path, int $type, ?string $readablePath = null): void;

	/** @param self::LOCK_SHARED|self::LOCK_EXCLUSIVE $type */
	public function releaseLock(string $path, int $type): void;

	/**
	 * @param self::LOCK_SHARED|self::LOCK_EXCLUSIVE $targetType
	 * @throws LockedException
	 */
	public function changeLock(string $path, int $targetType): void;

	public function releaseAll(): void;
}
