<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files;

interface IRootFolder extends Folder {
	/**
	 * @param string $userId
	 * @return Folder
	 * @throws NotPermittedException
	 */
	public function getUserFolder($userId);

	/** @return Node[] */
	public function getByIdInPath(int $id, string $path);

	public function getFirstNodeByIdInPath(int $id, string $path): ?Node;

	public function getAppDataDirectoryName(): string;
}
