<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IUser {
	public const MAX_USERID_LENGTH = 64;

	/** @return string */
	public function getUID();

	/** @return string */
	public function getDisplayName();

	/**
	 * @param string $displayName
	 * @return bool
	 * @throws \InvalidArgumentException
	 */
	public function setDisplayName($displayName);

	public function getLastLogin(): int;

	public function getFirstLogin(): int;

	public function updateLastLoginTimestamp(): bool;

	/** @return bool */
	public function delete();

	/**
	 * @param string $password
	 * @param string|null $recoveryPassword
	 * @return bool
	 */
	public function setPassword($password, $recoveryPassword = null);

	public function getPasswordHash(): ?string;

	/** @throws \InvalidArgumentException */
	public function setPasswordHash(string $passwordHash): bool;

	/** @return string */
	public function getHome();

	/** @return string */
	public function getBackendClassName();

	/** @return ?UserInterface */
	public function getBackend();

	/** @return bool */
	public function canChangeAvatar();

	/** @return bool */
	public function canChangePassword();

	/** @return bool */
	public function canChangeDisplayName();

	public function canChangeEmail(): bool;

	/** @return bool */
	public function isEnabled();

	/** @return void */
	public function setEnabled(bool $enabled = true);

	/** @return string|null */
	public function getEMailAddress();

	public function getSystemEMailAddress(): ?string;

	public function getPrimaryEMailAddress(): ?string;

	/**
	 * @param int $size
	 * @return IImage|null
	 */
	public function getAvatarImage($size);

	/** @return string */
	public function getCloudId();

	/**
	 * @param string|null $mailAddress
	 * @return void
	 * @deprecated 23.0.0
	 */
	public function setEMailAddress($mailAddress);

	public function setSystemEMailAddress(string $mailAddress): void;

	/** @throws \InvalidArgumentException */
	public function setPrimaryEMailAddress(string $mailAddress): void;

	/** @return string */
	public function getQuota();

	public function getQuotaBytes(): int|float;

	/**
	 * @param string $quota
	 * @return void
	 */
	public function setQuota($quota);

	/** @return string[] */
	public function getManagerUids(): array;

	/** @param string[] $uids */
	public function setManagerUids(array $uids): void;
}
