<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Security\Bruteforce;

interface IThrottler {
	/** @deprecated 28.0.0 */
	public const MAX_DELAY = 25;
	/** @deprecated 28.0.0 */
	public const MAX_DELAY_MS = 25000;
	/** @deprecated 28.0.0 */
	public const MAX_ATTEMPTS = 10;

	public function registerAttempt(string $action, string $ip, array $metadata = []): void;

	public function isBypassListed(string $ip): bool;

	/** @deprecated 28.0.0 */
	public function getAttempts(string $ip, string $action = '', float $maxAgeHours = 12): int;

	public function showBruteforceWarning(string $ip, string $action = ''): bool;

	/** @deprecated 28.0.0 */
	public function getDelay(string $ip, string $action = ''): int;

	public function resetDelay(string $ip, string $action, array $metadata): void;

	/** @deprecated 28.0.0 */
	public function resetDelayForIP(string $ip): void;

	/** @deprecated 28.0.0 */
	public function sleepDelay(string $ip, string $action = ''): int;

	public function sleepDelayOrThrowOnMax(string $ip, string $action = ''): int;
}
