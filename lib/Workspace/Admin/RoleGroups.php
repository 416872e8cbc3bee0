<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin;

use OCA\SmartCommons\Community\Member\ServerRoles;
use OCP\AppFramework\Services\IAppConfig;
use OCP\IGroup;
use OCP\IGroupManager;

/** Which group of the server gives its members which role in the app. */
final class RoleGroups {
	public function __construct(
		private readonly IAppConfig $config,
		private readonly IGroupManager $groups,
	) {
	}

	/**
	 * @return list<array{role: string, group: string, name: string, usual: string, chosen: bool, exists: bool}> `chosen`:
	 *     an administrator named another group than the usual one; `name`: as the server shows the group
	 */
	public function all(): array {
		$roles = [];
		foreach (ServerRoles::GROUPS as $role => [$key, $usual]) {
			$id = $this->config->getAppValueString($key, $usual);
			$group = $id === '' ? null : $this->groups->get($id);
			$roles[] = [
				'role' => $role,
				'group' => $id,
				'name' => $group?->getDisplayName() ?? $id,
				'usual' => $usual,
				'chosen' => $id !== $usual,
				'exists' => $group !== null,
			];
		}
		return $roles;
	}

	public function exists(string $id): bool {
		return $this->groups->groupExists($id);
	}

	/** @return list<array{id: string, name: string}> groups of the server whose name holds these letters, at most 20 */
	public function find(string $letters): array {
		return array_values(array_map(
			static fn (IGroup $group): array => ['id' => $group->getGID(), 'name' => $group->getDisplayName()],
			$this->groups->search($letters, 20),
		));
	}
}
