<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use OCP\Files\NotFoundException;
use OCP\Files\SimpleFS\ISimpleFile;

interface IAvatar {
	/** @return false|IImage */
	public function get(int $size = 64, bool $darkTheme = false);

	public function exists(): bool;

	public function isCustomAvatar(): bool;

	/**
	 * @param IImage|resource|string $data
	 * @throws \Exception
	 */
	public function set($data): void;

	public function remove(bool $silent = false): void;

	/** @throws NotFoundException */
	public function getFile(int $size, bool $darkTheme = false): ISimpleFile;

	/**
	 * @param mixed $oldValue
	 * @param mixed $newValue
	 */
	public function userChanged(string $feature, $oldValue, $newValue): void;
}
