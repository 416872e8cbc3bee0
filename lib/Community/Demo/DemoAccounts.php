<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Demo;

use OCA\SmartCommons\Community\Member\ServerRoles;
use OCP\AppFramework\Services\IAppConfig;
use OCP\IConfig;
use OCP\IGroupManager;
use OCP\IUserManager;

/** The accounts of the demonstration, all with the same, published password. */
final class DemoAccounts {
	public const PASSWORD = 'demo-smart-2026';

	/** roles of the app, and who has them */
	private const ROLES = ['moderator' => 'hanne', 'editor' => 'eline', 'adviser' => 'celeste'];

	public function __construct(
		private readonly IUserManager $users,
		private readonly IGroupManager $groups,
		private readonly IConfig $server,
		private readonly IAppConfig $config,
		private readonly World $world,
	) {
	}

	/** @return int how many accounts were made */
	public function fill(): int {
		$made = 0;
		$shown = [];
		foreach ($this->world->people() as $person) {
			$uid = $person->string('uid', 64);
			$user = $this->users->get($uid);
			if ($user === null) {
				$user = $this->users->createUser($uid, self::PASSWORD);
				$made++;
				if ($user !== false) {
					$user->setDisplayName($person->string('name', 100));
					// a domain that is nobody's: on a server that sends mail, it reaches nobody
					$user->setSystemEMailAddress($uid . '@example.org');
					/** @psalm-suppress DeprecatedMethod its successor pins a type, and the server could no longer change the language */
					$this->server->setUserValue($uid, 'core', 'lang', $person->string('language', 2));
				}
			}
			$role = array_search($uid, self::ROLES, true);
			$shown[] = [
				'uid' => $uid,
				'name' => $person->string('name', 100),
				'about' => ($role === false ? '' : $role . ' · ') . strtoupper($person->string('language', 2)) . ' · ' . $person->string('headline', 200),
				'password' => self::PASSWORD,
			];
		}
		$this->roles();
		// the login page of the development host offers them
		$this->config->setAppValueString('demo_members', json_encode($shown, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE));
		return $made;
	}

	private function roles(): void {
		foreach (self::ROLES as $role => $uid) {
			[$key, $usual] = ServerRoles::GROUPS[$role];
			$name = $this->config->getAppValueString($key, $usual);
			$group = $this->groups->get($name) ?? $this->groups->createGroup($name);
			$user = $this->users->get($uid);
			if ($group !== null && $user !== null && !$group->inGroup($user)) {
				$group->addUser($user);
			}
		}
	}
}
