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

/** Who has a role in the app. Other modules may use it. */
final readonly class RoleMembers {
	public function __construct(
		private IGroupManager $groups,
		private IAppConfig $config,
	) {
	}

	/** @return list<string> accounts that aren't suspended */
	public function of(Role $role): array {
		[$key, $usual] = ServerRoles::GROUPS[$role->value] ?? ['', 'admin'];
		$group = $this->groups->get($key === '' ? $usual : $this->config->getAppValueString($key, $usual));
		$users = array_filter($group?->getUsers() ?? [], static fn (IUser $user): bool => $user->isEnabled());
		return array_values(array_map(static fn (IUser $user): string => $user->getUID(), $users));
	}
}
