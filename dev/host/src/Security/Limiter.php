<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Security;

use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IUser;
use OCP\Security\RateLimiting\ILimiter;

/** Rate limits per method and member, or per method and address (IPv6: its /56). */
final class Limiter implements ILimiter {
	public function __construct(
		private readonly AttemptStore $attempts,
		private readonly ITimeFactory $time,
	) {
	}

	public function registerAnonRequest(string $identifier, int $anonLimit, int $anonPeriod, string $ip): void {
		$this->register('anon::' . $identifier . '::' . Subnet::of($ip), $anonLimit, $anonPeriod);
	}

	public function registerUserRequest(string $identifier, int $userLimit, int $userPeriod, IUser $user): void {
		$this->register('user::' . $identifier . '::' . $user->getUID(), $userLimit, $userPeriod);
	}

	private function register(string $key, int $limit, int $period): void {
		if (!$this->attempts->addUnlessFull($key, $this->time->getTime(), $period, $limit)) {
			throw new RateLimitExceeded();
		}
	}
}
