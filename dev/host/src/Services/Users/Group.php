<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Users;

use OCP\EventDispatcher\IEventDispatcher;
use OCP\Group\Events\BeforeGroupChangedEvent;
use OCP\Group\Events\BeforeGroupDeletedEvent;
use OCP\Group\Events\BeforeUserAddedEvent;
use OCP\Group\Events\BeforeUserRemovedEvent;
use OCP\Group\Events\GroupChangedEvent;
use OCP\Group\Events\GroupDeletedEvent;
use OCP\Group\Events\UserAddedEvent;
use OCP\Group\Events\UserRemovedEvent;
use OCP\IGroup;
use OCP\IUser;
use OCP\IUserManager;

/** A group of accounts of the server (not to be confused with the app's own groups). */
final class Group implements IGroup {
	public function __construct(
		private readonly string $gid,
		private readonly GroupTable $table,
		private readonly IUserManager $users,
		private readonly IEventDispatcher $events,
	) {
	}

	public function getGID(): string {
		return $this->gid;
	}

	public function getDisplayName(): string {
		$name = $this->table->name($this->gid) ?? '';
		return $name === '' ? $this->gid : $name;
	}

	public function setDisplayName(string $displayName): bool {
		$displayName = trim($displayName);
		$old = $this->getDisplayName();
		if ($displayName === '') {
			return false;
		}
		$this->events->dispatchTyped(new BeforeGroupChangedEvent($this, 'displayName', $displayName, $old));
		$this->table->rename($this->gid, $displayName);
		$this->events->dispatchTyped(new GroupChangedEvent($this, 'displayName', $displayName, $old));
		return true;
	}

	public function getUsers(): array {
		$users = [];
		foreach ($this->table->members($this->gid) as $uid) {
			$user = $this->users->get($uid);
			if ($user !== null) {
				$users[$uid] = $user;
			}
		}
		return $users;
	}

	public function inGroup(IUser $user): bool {
		return $this->table->isMember($user->getUID(), $this->gid);
	}

	public function addUser(IUser $user): void {
		if ($this->inGroup($user)) {
			return;
		}
		$this->events->dispatchTyped(new BeforeUserAddedEvent($this, $user));
		$this->table->join($user->getUID(), $this->gid);
		$this->events->dispatchTyped(new UserAddedEvent($this, $user));
	}

	public function removeUser(IUser $user): void {
		$this->events->dispatchTyped(new BeforeUserRemovedEvent($this, $user));
		if ($this->table->leave($user->getUID(), $this->gid)) {
			$this->events->dispatchTyped(new UserRemovedEvent($this, $user));
		}
	}

	public function searchUsers(string $search, ?int $limit = null, ?int $offset = null): array {
		$found = array_filter(
			$this->getUsers(),
			static fn (IUser $user): bool => $search === '' || mb_stripos($user->getUID() . ' ' . $user->getDisplayName(), $search) !== false,
		);
		return array_slice($found, $offset ?? 0, $limit, true);
	}

	public function searchDisplayName(string $search, ?int $limit = null, ?int $offset = null): array {
		return $this->searchUsers($search, $limit, $offset);
	}

	public function count(string $search = ''): int|bool {
		return $search === '' ? count($this->table->members($this->gid)) : count($this->searchUsers($search));
	}

	public function countDisabled(): int|bool {
		return count(array_filter($this->getUsers(), static fn (IUser $user): bool => !$user->isEnabled()));
	}

	public function getBackendNames(): array {
		return ['Database'];
	}

	public function delete(): bool {
		if ($this->gid === 'admin') {
			return false;
		}
		$this->events->dispatchTyped(new BeforeGroupDeletedEvent($this));
		$this->table->delete($this->gid);
		$this->events->dispatchTyped(new GroupDeletedEvent($this));
		return true;
	}

	public function canRemoveUser(): bool {
		return true;
	}

	public function canAddUser(): bool {
		return true;
	}

	public function hideFromCollaboration(): bool {
		return false;
	}
}
