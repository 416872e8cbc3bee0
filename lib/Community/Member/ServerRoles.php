<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCA\SmartCommons\Core\Audience\Role;
use OCP\AppFramework\Services\IAppConfig;
use OCP\IGroupManager;
use OCP\IUser;

/** The roles that groups of the server give to those who are in them. */
final readonly class ServerRoles {
	/** app configuration that names the Nextcloud group of a role, and the group where nothing is configured */
	public const GROUPS = [
		'moderator' => ['role_group_moderator', 'smartcommons-moderators'],
		'editor' => ['role_group_editor', 'smartcommons-editors'],
		'adviser' => ['role_group_adviser', 'smartcommons-advisers'],
	];

	public function __construct(
		private IGroupManager $groups,
		private IAppConfig $config,
	) {
	}

	/** @return list<Role> */
	public function of(IUser $user): array {
		$in = $this->groups->getUserGroupIds($user);
		$roles = [];
		foreach (self::GROUPS as $role => [$key, $usual]) {
			if (in_array($this->config->getAppValueString($key, $usual), $in, true)) {
				$roles[] = Role::from($role);
			}
		}
		if ($this->groups->isAdmin($user->getUID())) {
			$roles[] = Role::Admin;
		}
		return $roles;
	}
}
