<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Contacts\ContactsMenu;

use OCP\IUser;

interface IContactsStore {
	/** @return IEntry[] */
	public function getContacts(IUser $user, ?string $filter, ?int $limit = null, ?int $offset = null): array;

	public function findOne(IUser $user, int $shareType, string $shareWith): ?IEntry;
}
