<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Time;

use OCP\IConfig;
use OCP\IDateTimeZone;
use OCP\IUserSession;

/** A member's time zone: the setting, else the server's. */
final class UserTimeZone implements IDateTimeZone {
	public function __construct(
		private readonly IConfig $config,
		private readonly IUserSession $session,
	) {
	}

	public function getTimeZone($timestamp = false, ?string $userId = null) {
		$uid = $userId ?? $this->session->getUser()?->getUID();
		$name = $uid === null ? '' : $this->config->getUserValue($uid, 'core', 'timezone', '');
		return $this->zone($name) ?? $this->getDefaultTimeZone();
	}

	public function getDefaultTimeZone(): \DateTimeZone {
		return $this->zone($this->config->getSystemValueString('default_timezone', 'UTC')) ?? new \DateTimeZone('UTC');
	}

	private function zone(string $name): ?\DateTimeZone {
		return in_array($name, \DateTimeZone::listIdentifiers(\DateTimeZone::ALL_WITH_BC), true) ? new \DateTimeZone($name) : null;
	}
}
