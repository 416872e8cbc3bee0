<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Security;

interface ICredentialsManager {
	/** @param mixed $credentials */
	public function store(string $userId, string $identifier, $credentials): void;

	/** @return mixed */
	public function retrieve(string $userId, string $identifier);

	public function delete(string $userId, string $identifier): int;

	public function erase(string $userId): int;
}
