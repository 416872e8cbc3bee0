<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Security;

use OCP\Security\IHasher;

/** Password hashes in the server's form, `version|hash`. */
final class Hasher implements IHasher {
	/** Cheap on purpose: the demo logs in thirty members, and guards nothing. */
	private const OPTIONS = ['cost' => 6];

	public function hash(string $message): string {
		return '1|' . password_hash($message, PASSWORD_BCRYPT, self::OPTIONS);
	}

	public function verify(string $message, string $hash, &$newHash = null): bool {
		[$version, $digest] = explode('|', $hash, 2) + [1 => ''];
		return $version === '1' && password_verify($message, $digest);
	}

	public function validate(string $prefixedHash): bool {
		[$version, $digest] = explode('|', $prefixedHash, 2) + [1 => ''];
		return $version === '1' && password_get_info($digest)['algo'] !== null;
	}
}
