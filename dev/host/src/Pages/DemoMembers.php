<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

use OCP\IConfig;
use OCP\IUserManager;
use SmartCommons\DevHost\Kernel\HostConfig;

/**
 * Members of the demo world, for the login page. The app's demo command leaves them in its app value `demo_members`:
 * JSON, a list of `{"uid", "name", "about", "password"}`.
 */
final class DemoMembers {
	private const KEY = 'demo_members';

	public function __construct(
		private readonly IConfig $config,
		private readonly HostConfig $host,
		private readonly IUserManager $users,
	) {
	}

	/** @return list<array{uid: string, name: string, about: string, password: string}> those who still exist */
	public function all(): array {
		$stored = json_decode($this->config->getAppValue($this->host->appId, self::KEY, '[]'), true);
		$members = [];
		foreach (is_array($stored) ? $stored : [] as $member) {
			$uid = $this->text($member, 'uid');
			$name = $uid === '' ? null : $this->users->getDisplayName($uid);
			if ($name !== null) {
				$members[] = ['uid' => $uid, 'name' => $name, 'about' => $this->text($member, 'about'), 'password' => $this->text($member, 'password')];
			}
		}
		return $members;
	}

	private function text(mixed $member, string $key): string {
		$value = is_array($member) ? $member[$key] ?? '' : '';
		return is_string($value) ? $value : '';
	}
}
