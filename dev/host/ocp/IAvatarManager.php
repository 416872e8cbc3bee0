<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use OCP\Files\NotFoundException;

interface IAvatarManager {
	/**
	 * @throws \Exception
	 * @throws NotFoundException
	 */
	public function getAvatar(string $userId): IAvatar;

	public function getGuestAvatar(string $name): IAvatar;
}
