<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files;

use OCP\Lock\LockedException;

interface Node extends FileInfo {
	/**
	 * @param string $targetPath
	 * @return Node
	 * @throws NotFoundException
	 * @throws NotPermittedException
	 * @throws LockedException
	 * @throws InvalidPathException
	 */
	public function move($targetPath);

	/**
	 * @return void
	 * @throws NotPermittedException
	 * @throws InvalidPathException
	 * @throws NotFoundException
	 */
	public function delete();

	/**
	 * @param string $targetPath
	 * @return Node
	 */
	public function copy($targetPath);

	/**
	 * @param int $mtime
	 * @return void
	 * @throws InvalidPathException
	 * @throws NotFoundException
	 * @throws NotPermittedException
	 */
	public function touch($mtime = null);

	/** @return string */
	public function getPath();

	/** @return string */
	public function getInternalPath();

	/**
	 * @return int
	 * @throws InvalidPathException
	 * @throws NotFoundException
	 */
	public function getId();

	/** @return array<array-key, mixed> */
	public function stat();

	/**
	 * @return int
	 * @throws InvalidPathException
	 * @throws NotFoundException
	 */
	public function getMTime();

	/**
	 * @param bool $includeMounts
	 * @return int|float
	 * @throws InvalidPathException
	 * @throws NotFoundException
	 */
	public function getSize($includeMounts = true);

	/**
	 * @return string
	 * @throws InvalidPathException
	 * @throws NotFoundException
	 */
	public function getEtag();

	/**
	 * @return int
	 * @throws InvalidPathException
	 * @throws NotFoundException
	 */
	public function getPermissions();

	/**
	 * @return bool
	 * @throws InvalidPathException
	 * @throws NotFoundException
	 */
	public function isReadable();

	/**
	 * @return bool
	 * @throws InvalidPathException
	 * @throws NotFoundException
	 */
	public function isUpdateable();

	/**
	 * @return bool
	 * @throws InvalidPathException
	 * @throws NotFoundException
	 */
	public function isDeletable();

	/**
	 * @return bool
	 * @throws InvalidPathException
	 * @throws NotFoundException
	 */
	public function isShareable();

	/** @return Folder */
	public function getParent();

	/** @return string */
	public function getName();

	/**
	 * @param int $type
	 * @return mixed
	 * @throws LockedException
	 */
	public function lock($type);

	/**
	 * @param int $targetType
	 * @return mixed
	 * @throws LockedException
	 */
	public function changeLock($targetType);

	/**
	 * @param int $type
	 * @return mixed
	 * @throws LockedException
	 */
	public function unlock($type);
}
