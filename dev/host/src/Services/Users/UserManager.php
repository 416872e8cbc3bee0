<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Users;

use OCP\Config\IUserConfig;
use OCP\Config\ValueType;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\IConfig;
use OCP\IUser;
use OCP\IUserManager;
use OCP\Security\IHasher;
use OCP\User\Events\BeforeUserCreatedEvent;
use OCP\User\Events\UserCreatedEvent;
use OCP\UserInterface;
use SmartCommons\DevHost\Kernel\NotSupported;

/** The accounts of this host; there is one backend, the database. */
final class UserManager implements IUserManager {
	private const PAGE = 500;

	/** @var array<string, IUser> */
	private array $users = [];

	public function __construct(
		private readonly UserTable $table,
		private readonly IConfig $config,
		private readonly IUserConfig $preferences,
		private readonly IEventDispatcher $events,
		private readonly IHasher $hasher,
		private readonly UserRemoval $removal,
	) {
	}

	public function registerBackend(UserInterface $backend) {
		throw new NotSupported('OCP\IUserManager::registerBackend()');
	}

	public function getBackends() {
		return [];
	}

	public function removeBackend(UserInterface $backend) {
		throw new NotSupported('OCP\IUserManager::removeBackend()');
	}

	public function clearBackends() {
		throw new NotSupported('OCP\IUserManager::clearBackends()');
	}

	public function get($uid) {
		$row = $uid === '' ? null : $this->table->find($uid);
		return $row === null ? null : $this->user($row['uid']);
	}

	public function getDisplayName(string $uid): ?string {
		return $this->get($uid)?->getDisplayName();
	}

	public function userExists($uid) {
		return $this->get($uid) !== null;
	}

	public function checkPassword($loginName, $password) {
		$row = $this->table->find($loginName) ?? $this->rowByEmail($loginName);
		if ($row === null || strlen($password) > self::MAX_PASSWORD_LENGTH || !$this->hasher->verify($password, $row['password'])) {
			return false;
		}
		return $this->user($row['uid']);
	}

	public function search($pattern, $limit = null, $offset = null) {
		$users = [];
		foreach ($this->table->search($pattern, $limit, $offset) as $uid) {
			$users[$uid] = $this->user($uid);
		}
		return $users;
	}

	public function searchDisplayName($pattern, $limit = null, $offset = null) {
		return array_values($this->search($pattern, $limit, $offset));
	}

	public function getDisabledUsers(?int $limit = null, int $offset = 0, string $search = ''): array {
		$users = [];
		foreach ($this->preferences->searchUsersByValueString('core', 'enabled', 'false') as $uid) {
			$user = $this->get($uid);
			if ($user !== null && ($search === '' || mb_stripos($uid . ' ' . $user->getDisplayName(), $search) !== false)) {
				$users[$uid] = $user;
			}
		}
		return array_slice($users, $offset, $limit, true);
	}

	public function searchKnownUsersByDisplayName(string $searcher, string $pattern, ?int $limit = null, ?int $offset = null): array {
		return $this->searchDisplayName($pattern, $limit, $offset);
	}

	public function createUser($uid, $password) {
		$this->validateUserId($uid);
		if (trim($password) === '') {
			throw new \InvalidArgumentException('A valid password must be provided');
		}
		if ($this->userExists($uid)) {
			throw new \InvalidArgumentException('The Login is already being used');
		}
		$this->events->dispatchTyped(new BeforeUserCreatedEvent($uid, $password));
		$this->table->insert($uid, $this->hasher->hash($password));
		$user = $this->user($uid);
		$this->events->dispatchTyped(new UserCreatedEvent($user, $password));
		return $user;
	}

	public function createUserFromBackend($uid, $password, UserInterface $backend) {
		throw new NotSupported('OCP\IUserManager::createUserFromBackend()');
	}

	/** Number of accounts by backend. */
	public function countUsers() {
		return ['Database' => $this->table->count()];
	}

	public function countUsersTotal(int $limit = 0, bool $onlyMappedUsers = false): int|false {
		return $limit > 0 ? min($limit, $this->table->count()) : $this->table->count();
	}

	public function callForAllUsers(\Closure $callback, $search = '') {
		foreach ($search === '' ? $this->all() : $this->search($search) as $user) {
			if ($callback($user) === false) {
				return;
			}
		}
	}

	public function countDisabledUsers() {
		return count($this->getDisabledUsers());
	}

	public function countSeenUsers() {
		return iterator_count($this->getSeenUsers());
	}

	public function callForSeenUsers(\Closure $callback) {
		foreach ($this->getSeenUsers() as $user) {
			if ($callback($user) === false) {
				return;
			}
		}
	}

	public function getByEmail($email) {
		$users = [];
		foreach ($this->preferences->searchUsersByValueString('settings', 'email', $email, true) as $uid) {
			$user = $this->get($uid);
			if ($user !== null) {
				$users[] = $user;
			}
		}
		return $users;
	}

	public function validateUserId(string $uid, bool $checkDataDirectory = false): void {
		$problem = match (true) {
			preg_match('/[^a-zA-Z0-9 _.@\-\']/', $uid) === 1 => 'Only the following characters are allowed in an Login: "a-z", "A-Z", "0-9", spaces and "_.@-\'"',
			trim($uid) === '' => 'A valid Login must be provided',
			trim($uid) !== $uid => 'Login contains whitespace at the beginning or at the end',
			$uid === '.' || $uid === '..' => 'Login must not consist of dots only',
			strlen($uid) > IUser::MAX_USERID_LENGTH => 'Username is too long',
			default => null,
		};
		if ($problem !== null) {
			throw new \InvalidArgumentException($problem);
		}
	}

	public function getLastLoggedInUsers(?int $limit = null, int $offset = 0, string $search = ''): array {
		$logins = $this->preferences->getValuesByUsers('login', 'lastLogin', ValueType::INT);
		arsort($logins);
		$uids = array_filter(array_map(strval(...), array_keys($logins)), fn (string $uid): bool => $search === '' || mb_stripos($uid . ' ' . (string)$this->getDisplayName($uid), $search) !== false);
		return array_slice(array_values($uids), $offset, $limit);
	}

	public function getSeenUsers(int $offset = 0, ?int $limit = null): \Iterator {
		foreach (array_slice($this->getLastLoggedInUsers(), $offset, $limit) as $uid) {
			$user = $this->get($uid);
			if ($user !== null) {
				yield $uid => $user;
			}
		}
	}

	/** @return \Generator<string, IUser> */
	private function all(): \Generator {
		$after = '';
		do {
			$page = $this->table->page($after, self::PAGE);
			foreach ($page as $uid) {
				yield $uid => $this->user($uid);
				$after = $uid;
			}
		} while (count($page) === self::PAGE);
	}

	/** @return array{uid: string, name: string, password: string}|null when one account only has the address */
	private function rowByEmail(string $email): ?array {
		$users = str_contains($email, '@') ? $this->getByEmail($email) : [];
		return count($users) === 1 ? $this->table->find($users[0]->getUID()) : null;
	}

	private function user(string $uid): IUser {
		return $this->users[$uid] ??= new User($uid, $this->table, $this->config, $this->events, $this->hasher, $this->removal);
	}
}
