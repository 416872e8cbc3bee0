<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Security\VerificationToken;

use OCP\IUser;

interface IVerificationToken {
	public function check(string $token, ?IUser $user, string $subject, string $passwordPrefix = '', bool $expiresWithLogin = false): void;

	public function create(IUser $user, string $subject, string $passwordPrefix = ''): string;

	public function delete(string $token, IUser $user, string $subject): void;
}
