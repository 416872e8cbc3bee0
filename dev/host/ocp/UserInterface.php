<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface UserInterface {
	/**
	 * @param int $actions
	 * @return bool
	 * @deprecated 14.0.0
	 */
	public function implementsActions($actions);

	/**
	 * @param string $uid
	 * @return bool
	 */
	public function deleteUser($uid);

	/**
	 * @param string $search
	 * @param null|int $limit
	 * @param null|int $offset
	 * @return string[]
	 */
	public function getUsers($search = '', $limit = null, $offset = null);

	/**
	 * @param string $uid
	 * @return bool
	 */
	public function userExists($uid);

	/**
	 * @param string $uid
	 * @return string
	 */
	public function getDisplayName($uid);

	/**
	 * @param string $search
	 * @param int|null $limit
	 * @param int|null $offset
	 * @return array<array-key, mixed>
	 */
	public function getDisplayNames($search = '', $limit = null, $offset = null);

	/** @return bool */
	public function hasUserListings();
}
