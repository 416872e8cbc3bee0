<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IGroupManager {
	/**
	 * @param string $backendClass
	 * @return bool
	 */
	public function isBackendUsed($backendClass);

	/**
	 * @param GroupInterface $backend
	 * @return mixed
	 */
	public function addBackend($backend);

	/** @return mixed */
	public function clearBackends();

	/** @return GroupInterface[] */
	public function getBackends();

	/**
	 * @param string $gid
	 * @return IGroup|null
	 */
	public function get($gid);

	/**
	 * @param string $gid
	 * @return bool
	 */
	public function groupExists($gid);

	/**
	 * @param string $gid
	 * @return IGroup|null
	 */
	public function createGroup($gid);

	/** @return array<string, IGroup> */
	public function search(string $search, ?int $limit = null, ?int $offset = 0);

	/** @return array<string, IGroup> */
	public function getUserGroups(?IUser $user = null);

	/** @return list<string> */
	public function getUserGroupIds(IUser $user): array;

	/**
	 * @param string $gid
	 * @param string $search
	 * @param int $limit
	 * @param int $offset
	 * @return array<string, string>
	 */
	public function displayNamesInGroup($gid, $search = '', $limit = -1, $offset = 0);

	/**
	 * @param string $userId
	 * @return bool
	 */
	public function isAdmin($userId);

	public function isDelegatedAdmin(string $userId): bool;

	/**
	 * @param string $userId
	 * @param string $group
	 * @return bool
	 */
	public function isInGroup($userId, $group);

	public function getDisplayName(string $groupId): ?string;
}
