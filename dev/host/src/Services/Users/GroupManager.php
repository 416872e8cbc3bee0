<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Users;

use OCP\EventDispatcher\IEventDispatcher;
use OCP\Group\Events\BeforeGroupCreatedEvent;
use OCP\Group\Events\GroupCreatedEvent;
use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;
use SmartCommons\DevHost\Kernel\NotSupported;

/** The server's groups; members of `admin` administer this host. */
final class GroupManager implements IGroupManager {
	public function __construct(
		private readonly GroupTable $table,
		private readonly IUserManager $users,
		private readonly IEventDispatcher $events,
	) {
	}

	public function isBackendUsed($backendClass) {
		return false;
	}

	public function addBackend($backend) {
		throw new NotSupported('OCP\IGroupManager::addBackend()');
	}

	public function clearBackends() {
		throw new NotSupported('OCP\IGroupManager::clearBackends()');
	}

	public function getBackends() {
		return [];
	}

	public function get($gid) {
		return $gid === '' || $this->table->name($gid) === null ? null : $this->group($gid);
	}

	public function groupExists($gid) {
		return $this->get($gid) !== null;
	}

	public function createGroup($gid) {
		$gid = trim($gid);
		if ($gid === '') {
			return null;
		}
		$group = $this->get($gid);
		if ($group !== null) {
			return $group;
		}
		if (mb_strlen($gid) > 255) {
			throw new \Exception('Group name is too long');
		}
		$this->events->dispatchTyped(new BeforeGroupCreatedEvent($gid));
		// A long name becomes a short id, as in the server's database backend.
		$id = strlen($gid) > 64 ? hash('sha256', $gid) : $gid;
		$this->table->insert($id, $gid);
		$group = $this->group($id);
		$this->events->dispatchTyped(new GroupCreatedEvent($group));
		return $group;
	}

	public function search(string $search, ?int $limit = null, ?int $offset = 0) {
		$groups = [];
		foreach (array_keys($this->table->search($search, $limit, $offset ?? 0)) as $gid) {
			$groups[(string)$gid] = $this->group((string)$gid);
		}
		return $groups;
	}

	public function getUserGroups(?IUser $user = null) {
		$groups = [];
		foreach ($user === null ? [] : $this->getUserGroupIds($user) as $gid) {
			$groups[$gid] = $this->group($gid);
		}
		return $groups;
	}

	public function getUserGroupIds(IUser $user): array {
		return $this->table->ofUser($user->getUID());
	}

	public function displayNamesInGroup($gid, $search = '', $limit = -1, $offset = 0) {
		$users = $this->get($gid)?->searchUsers($search, $limit < 0 ? null : $limit, $offset) ?? [];
		return array_map(static fn (IUser $user): string => $user->getDisplayName(), $users);
	}

	public function isAdmin($userId) {
		return $this->isInGroup($userId, 'admin');
	}

	public function isDelegatedAdmin(string $userId): bool {
		return false;
	}

	public function isInGroup($userId, $group) {
		return $this->table->isMember($userId, $group);
	}

	public function getDisplayName(string $groupId): ?string {
		return $this->get($groupId)?->getDisplayName();
	}

	private function group(string $gid): IGroup {
		return new Group($gid, $this->table, $this->users, $this->events);
	}
}
