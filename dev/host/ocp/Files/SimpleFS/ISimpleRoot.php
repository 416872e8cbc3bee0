<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files\SimpleFS;

use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;

interface ISimpleRoot {
	/**
	 * @throws NotFoundException
	 * @throws \RuntimeException
	 */
	public function getFolder(string $name): ISimpleFolder;

	/**
	 * @return ISimpleFolder[]
	 * @throws NotFoundException
	 * @throws \RuntimeException
	 */
	public function getDirectoryListing(): array;

	/**
	 * @throws NotPermittedException
	 * @throws \RuntimeException
	 */
	public function newFolder(string $name): ISimpleFolder;
}
