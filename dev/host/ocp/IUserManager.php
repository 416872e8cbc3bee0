<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IUserManager {
	public const MAX_PASSWORD_LENGTH = 469;

	/** @return void */
	public function registerBackend(UserInterface $backend);

	/** @return UserInterface[] */
	public function getBackends();

	/** @return void */
	public function removeBackend(UserInterface $backend);

	/** @return void */
	public function clearBackends();

	/**
	 * @param string $uid
	 * @return IUser|null
	 */
	public function get($uid);

	public function getDisplayName(string $uid): ?string;

	/**
	 * @param string $uid
	 * @return bool
	 */
	public function userExists($uid);

	/**
	 * @param string $loginName
	 * @param string $password
	 * @return IUser|false
	 */
	public function checkPassword($loginName, $password);

	/**
	 * @param string $pattern
	 * @param int|null $limit
	 * @param int|null $offset
	 * @return array<string, IUser>
	 * @deprecated 27.0.0
	 */
	public function search($pattern, $limit = null, $offset = null);

	/**
	 * @param string $pattern
	 * @param int|null $limit
	 * @param int|null $offset
	 * @return list<IUser>
	 */
	public function searchDisplayName($pattern, $limit = null, $offset = null);

	/** @return IUser[] */
	public function getDisabledUsers(?int $limit = null, int $offset = 0, string $search = ''): array;

	/** @return IUser[] */
	public function searchKnownUsersByDisplayName(string $searcher, string $pattern, ?int $limit = null, ?int $offset = null): array;

	/**
	 * @param string $uid
	 * @param string $password
	 * @return false|IUser
	 * @throws \InvalidArgumentException
	 */
	public function createUser($uid, $password);

	/**
	 * @param string $uid
	 * @param string $password
	 * @return IUser|null
	 * @throws \InvalidArgumentException
	 */
	public function createUserFromBackend($uid, $password, UserInterface $backend);

	/** @return array<string, int> backend => accounts */
	public function countUsers();

	public function countUsersTotal(int $limit = 0, bool $onlyMappedUsers = false): int|false;

	/**
	 * @param \Closure(IUser): ?bool $callback
	 * @param string $search
	 * @return void
	 */
	public function callForAllUsers(\Closure $callback, $search = '');

	/** @return int */
	public function countDisabledUsers();

	/** @return int */
	public function countSeenUsers();

	/**
	 * @param \Closure(IUser): ?bool $callback
	 * @return void
	 */
	public function callForSeenUsers(\Closure $callback);

	/**
	 * @param string $email
	 * @return list<IUser>
	 */
	public function getByEmail($email);

	/** @throws \InvalidArgumentException */
	public function validateUserId(string $uid, bool $checkDataDirectory = false): void;

	/** @return list<string> */
	public function getLastLoggedInUsers(?int $limit = null, int $offset = 0, string $search = ''): array;

	/** @return \Iterator<string, IUser> */
	public function getSeenUsers(int $offset = 0, ?int $limit = null): \Iterator;
}
