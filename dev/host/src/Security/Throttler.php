<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Security;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IConfig;
use OCP\Security\Bruteforce\IThrottler;
use OCP\Security\Bruteforce\MaxDelayReached;

/** Counts failed attempts per address and action; after ten of them within half an hour the address is refused. */
final class Throttler implements IThrottler {
	private const KEEP_SECONDS = 48 * 3600;
	private const LOCK_SECONDS = 1800;
	private const FIRST_DELAY_MS = 100;
	private const WARN_FROM = 4;

	public function __construct(
		private readonly AttemptStore $attempts,
		private readonly ITimeFactory $time,
		private readonly IConfig $config,
	) {
	}

	public function registerAttempt(string $action, string $ip, array $metadata = []): void {
		if ($this->enabled()) {
			$this->attempts->add($this->key($action, $ip), $this->time->getTime(), self::KEEP_SECONDS);
		}
	}

	public function isBypassListed(string $ip): bool {
		return false;
	}

	public function getAttempts(string $ip, string $action = '', float $maxAgeHours = 12): int {
		if (!$this->enabled()) {
			return 0;
		}
		return $this->attempts->count($this->key($action, $ip), $this->time->getTime(), (int)(min($maxAgeHours, 48) * 3600));
	}

	public function showBruteforceWarning(string $ip, string $action = ''): bool {
		return $this->getAttempts($ip, $action) >= self::WARN_FROM;
	}

	public function getDelay(string $ip, string $action = ''): int {
		$attempts = $this->getAttempts($ip, $action);
		if ($attempts === 0) {
			return 0;
		}
		return $attempts > self::MAX_ATTEMPTS ? self::MAX_DELAY_MS : (int)min(self::MAX_DELAY_MS, self::FIRST_DELAY_MS * 2 ** $attempts);
	}

	public function resetDelay(string $ip, string $action, array $metadata): void {
		$this->attempts->reset($this->key($action, $ip));
	}

	public function resetDelayForIP(string $ip): void {
		$this->attempts->reset($this->key('', $ip));
	}

	public function sleepDelay(string $ip, string $action = ''): int {
		$delay = $this->getDelay($ip, $action);
		usleep($delay * 1000);
		return $delay;
	}

	public function sleepDelayOrThrowOnMax(string $ip, string $action = ''): int {
		if ($this->getAttempts($ip, $action, self::LOCK_SECONDS / 3600) > self::MAX_ATTEMPTS) {
			throw new MaxDelayReached('Reached maximum delay');
		}
		return $this->getDelay($ip, $action);
	}

	private function enabled(): bool {
		return $this->config->getSystemValueBool('auth.bruteforce.protection.enabled', true);
	}

	private function key(string $action, string $ip): string {
		return 'bruteforce::' . $action . '::' . Subnet::of($ip);
	}
}
