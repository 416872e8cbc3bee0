<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Users;

use OCP\EventDispatcher\IEventDispatcher;
use OCP\IConfig;
use OCP\IUser;
use OCP\Security\IHasher;
use OCP\User\Events\BeforePasswordUpdatedEvent;
use OCP\User\Events\PasswordUpdatedEvent;
use OCP\User\Events\UserChangedEvent;
use SmartCommons\DevHost\Kernel\NotSupported;

/** One account. Mail address, language and the like are preferences, as on a server. */
final class User implements IUser {
	public function __construct(
		private readonly string $uid,
		private readonly UserTable $table,
		private readonly IConfig $config,
		private readonly IEventDispatcher $events,
		private readonly IHasher $hasher,
		private readonly UserRemoval $removal,
	) {
	}

	public function getUID() {
		return $this->uid;
	}

	public function getDisplayName() {
		$name = trim($this->table->find($this->uid)['name'] ?? '');
		return $name === '' ? $this->uid : $name;
	}

	public function setDisplayName($displayName) {
		$displayName = trim($displayName);
		$old = $this->getDisplayName();
		if ($displayName === '' || $displayName === $old) {
			return false;
		}
		$this->table->update($this->uid, 'displayname', mb_substr($displayName, 0, 64));
		$this->changed('displayName', $displayName, $old);
		return true;
	}

	public function getLastLogin(): int {
		return (int)$this->config->getUserValue($this->uid, 'login', 'lastLogin', '0');
	}

	public function getFirstLogin(): int {
		return (int)$this->config->getUserValue($this->uid, 'login', 'firstLogin', '0');
	}

	public function updateLastLoginTimestamp(): bool {
		$first = $this->getLastLogin() === 0;
		$now = (string)time();
		$this->config->setUserValue($this->uid, 'login', 'lastLogin', $now);
		if ($this->getFirstLogin() === 0) {
			$this->config->setUserValue($this->uid, 'login', 'firstLogin', $first ? $now : '-1');
		}
		return $first;
	}

	public function delete() {
		return $this->removal->remove($this);
	}

	public function setPassword($password, $recoveryPassword = null) {
		$this->events->dispatchTyped(new BeforePasswordUpdatedEvent($this, $password, $recoveryPassword));
		$this->table->update($this->uid, 'password', $this->hasher->hash($password));
		$this->events->dispatchTyped(new PasswordUpdatedEvent($this, $password, $recoveryPassword));
		return true;
	}

	public function getPasswordHash(): ?string {
		return $this->table->find($this->uid)['password'] ?? null;
	}

	public function setPasswordHash(string $passwordHash): bool {
		if (!$this->hasher->validate($passwordHash)) {
			throw new \InvalidArgumentException('Invalid hash value');
		}
		$this->table->update($this->uid, 'password', $passwordHash);
		return true;
	}

	public function getHome() {
		return $this->config->getSystemValueString('datadirectory') . '/' . $this->uid;
	}

	public function getBackendClassName() {
		return 'Database';
	}

	public function getBackend() {
		return null;
	}

	public function canChangeAvatar() {
		return false;
	}

	public function canChangePassword() {
		return true;
	}

	public function canChangeDisplayName() {
		return true;
	}

	public function canChangeEmail(): bool {
		return true;
	}

	public function isEnabled() {
		return $this->config->getUserValue($this->uid, 'core', 'enabled', 'true') === 'true';
	}

	public function setEnabled(bool $enabled = true) {
		$old = $this->isEnabled();
		if ($old !== $enabled) {
			$this->config->setUserValue($this->uid, 'core', 'enabled', $enabled ? 'true' : 'false');
			$this->changed('enabled', $enabled, $old);
		}
	}

	public function getEMailAddress() {
		return $this->getPrimaryEMailAddress() ?? $this->getSystemEMailAddress();
	}

	public function getSystemEMailAddress(): ?string {
		$address = $this->config->getUserValue($this->uid, 'settings', 'email', '');
		return $address === '' ? null : $address;
	}

	public function getPrimaryEMailAddress(): ?string {
		$address = $this->config->getUserValue($this->uid, 'settings', 'primary_email', '');
		return $address === '' ? null : $address;
	}

	public function setEMailAddress($mailAddress) {
		$this->setSystemEMailAddress((string)$mailAddress);
	}

	public function setSystemEMailAddress(string $mailAddress): void {
		$old = $this->getSystemEMailAddress();
		$mailAddress = mb_strtolower(trim($mailAddress));
		if ($mailAddress === '') {
			$this->config->deleteUserValue($this->uid, 'settings', 'email');
		} else {
			$this->config->setUserValue($this->uid, 'settings', 'email', $mailAddress);
		}
		if ($this->getPrimaryEMailAddress() === $mailAddress) {
			$this->setPrimaryEMailAddress('');
		}
		if ($old !== $mailAddress) {
			$this->changed('eMailAddress', $mailAddress, $old);
		}
	}

	public function setPrimaryEMailAddress(string $mailAddress): void {
		if ($mailAddress === '') {
			$this->config->deleteUserValue($this->uid, 'settings', 'primary_email');
		} else {
			$this->config->setUserValue($this->uid, 'settings', 'primary_email', mb_strtolower(trim($mailAddress)));
		}
	}

	public function getAvatarImage($size) {
		return null;
	}

	public function getCloudId() {
		return $this->uid . '@' . $this->config->getSystemValueString('mail_domain');
	}

	public function getQuota() {
		return 'none';
	}

	public function getQuotaBytes(): int|float {
		return \OCP\Files\FileInfo::SPACE_UNLIMITED;
	}

	public function setQuota($quota) {
		throw new NotSupported('OCP\IUser::setQuota()');
	}

	public function getManagerUids(): array {
		return [];
	}

	public function setManagerUids(array $uids): void {
		throw new NotSupported('OCP\IUser::setManagerUids()');
	}

	private function changed(string $feature, mixed $value, mixed $old): void {
		$this->events->dispatchTyped(new UserChangedEvent($this, $feature, $value, $old));
	}
}
