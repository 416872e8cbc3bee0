<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface GroupInterface {
	public const CREATE_GROUP = 0x1;
	public const DELETE_GROUP = 0x10;
	public const ADD_TO_GROUP = 0x100;
	/** @deprecated 29.0.0 */
	public const REMOVE_FROM_GOUP = 0x1000;
	public const REMOVE_FROM_GROUP = 0x1000;
	public const COUNT_USERS = 0x100000;
	public const GROUP_DETAILS = 0x1000000;
	public const IS_ADMIN = 0x10000000;

	/**
	 * @param int $actions
	 * @return bool
	 */
	public function implementsActions($actions);

	/**
	 * @param string $uid
	 * @param string $gid
	 * @return bool
	 */
	public function inGroup($uid, $gid);

	/**
	 * @param string $uid
	 * @return list<string>
	 */
	public function getUserGroups($uid);

	/** @return array<array-key, mixed> */
	public function getGroups(string $search = '', int $limit = -1, int $offset = 0);

	/**
	 * @param string $gid
	 * @return bool
	 */
	public function groupExists($gid);

	/**
	 * @param string $gid
	 * @param string $search
	 * @param int $limit
	 * @param int $offset
	 * @return array<int,string>
	 * @deprecated 27.0.0
	 */
	public function usersInGroup($gid, $search = '', $limit = -1, $offset = 0);
}
