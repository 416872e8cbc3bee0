<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Provisioning;

use OCP\AppFramework\OCS\OCSException;
use OCP\HintException;
use OCP\IConfig;
use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;
use OCP\L10N\IFactory;

/** Makes, changes and describes accounts, with the codes of the server's provisioning API. */
final class Accounts {
	public const INVALID = 101;
	private const EXISTS = 102;
	private const NO_GROUP = 102;
	private const NO_USER = 103;
	private const UNKNOWN_GROUP = 104;
	private const PASSWORD_POLICY = 107;
	private const NO_PASSWORD = 108;
	private const CREATION_FAILED = 111;
	private const FIELD_FORBIDDEN = 113;

	/** The server's password policy is on by default with this length. */
	private const MIN_PASSWORD = 10;

	public function __construct(
		private readonly IUserManager $users,
		private readonly IGroupManager $groups,
		private readonly IConfig $config,
		private readonly IFactory $l10n,
	) {
	}

	/** @return list<string> account ids */
	public function find(string $search, ?int $limit, int $offset): array {
		return array_values(array_map(
			static fn (IUser $user): string => $user->getUID(),
			$this->users->search($search, $limit, $offset),
		));
	}

	/**
	 * @param list<string> $groups
	 * @return string the new account's id
	 */
	public function create(string $uid, string $password, string $displayName, string $email, array $groups, string $language): string {
		if ($this->users->get($uid) !== null) {
			throw new OCSException('User already exists', self::EXISTS);
		}
		foreach ($groups as $group) {
			if (!$this->groups->groupExists($group)) {
				throw new OCSException('Group ' . $group . ' does not exist', self::UNKNOWN_GROUP);
			}
		}
		if ($password === '') {
			throw new OCSException('An email address is required, to send a password link to the user.', self::NO_PASSWORD);
		}
		$this->checkPassword($password);
		try {
			$user = $this->users->createUser($uid, $password);
		} catch (HintException $e) {
			throw new OCSException($e->getHint(), self::PASSWORD_POLICY);
		} catch (\InvalidArgumentException $e) {
			throw new OCSException($e->getMessage(), self::INVALID);
		}
		if (!$user instanceof IUser) {
			throw new OCSException('User creation failed', self::CREATION_FAILED);
		}
		$this->fill($user, ['displayname' => $displayName, 'language' => $language]);
		if ($email !== '') {
			// The server takes any text here; only a later change is checked.
			$user->setSystemEMailAddress(mb_strtolower(trim($email)));
		}
		foreach ($groups as $group) {
			$this->groups->get($group)?->addUser($user);
		}
		return $user->getUID();
	}

	public function edit(IUser $user, string $key, string $value): void {
		match ($key) {
			'displayname', 'display' => $user->setDisplayName($value),
			'email' => $this->setEmail($user, $value),
			'language' => $this->setLanguage($user, $value),
			'password' => $this->setPassword($user, $value),
			default => throw new OCSException('', self::FIELD_FORBIDDEN),
		};
	}

	public function delete(IUser $user): void {
		if (!$user->delete()) {
			throw new OCSException('', self::INVALID);
		}
	}

	public function join(string $uid, string $gid): void {
		[$user, $group] = $this->pair($uid, $gid);
		$group->addUser($user);
	}

	public function leave(string $uid, string $gid): void {
		[$user, $group] = $this->pair($uid, $gid);
		$group->removeUser($user);
	}

	/** @return list<string> */
	public function groupsOf(IUser $user): array {
		return array_values($this->groups->getUserGroupIds($user));
	}

	/** @return array<string, mixed> the fields of the server's answer that this host has */
	public function describe(IUser $user): array {
		return [
			'enabled' => $user->isEnabled(),
			'id' => $user->getUID(),
			'firstLoginTimestamp' => $user->getFirstLogin(),
			'lastLoginTimestamp' => $user->getLastLogin(),
			'lastLogin' => $user->getLastLogin() * 1000,
			'backend' => 'Database',
			'subadmin' => [],
			'quota' => ['free' => -3, 'used' => 0, 'total' => -3, 'relative' => 0, 'quota' => -3],
			'manager' => '',
			'email' => $user->getEMailAddress(),
			'additional_mail' => [],
			'displayname' => $user->getDisplayName(),
			'display-name' => $user->getDisplayName(),
			'groups' => $this->groupsOf($user),
			'language' => $this->l10n->getUserLanguage($user),
			'locale' => $this->config->getUserValue($user->getUID(), 'core', 'locale'),
			'timezone' => $this->config->getUserValue($user->getUID(), 'core', 'timezone'),
			'notify_email' => null,
			'backendCapabilities' => ['setDisplayName' => true, 'setPassword' => true],
		];
	}

	/** @param array<string, string> $fields empty ones stay as they are */
	private function fill(IUser $user, array $fields): void {
		foreach (array_filter($fields, static fn (string $value): bool => $value !== '') as $key => $value) {
			$this->edit($user, $key, $value);
		}
	}

	private function setEmail(IUser $user, string $value): void {
		if ($value !== '' && filter_var($value, FILTER_VALIDATE_EMAIL) === false) {
			throw new OCSException('', self::INVALID);
		}
		$user->setSystemEMailAddress(mb_strtolower(trim($value)));
	}

	private function setLanguage(IUser $user, string $value): void {
		if ($value !== 'en' && !in_array($value, $this->l10n->findAvailableLanguages(), true)) {
			throw new OCSException('Invalid language', self::INVALID);
		}
		$this->config->setUserValue($user->getUID(), 'core', 'lang', $value);
	}

	private function setPassword(IUser $user, string $value): void {
		$this->checkPassword($value);
		$user->setPassword($value);
	}

	private function checkPassword(string $password): void {
		if (mb_strlen($password) < self::MIN_PASSWORD) {
			throw new OCSException('Password needs to be at least ' . self::MIN_PASSWORD . ' characters long.', self::PASSWORD_POLICY);
		}
	}

	/** @return array{0: IUser, 1: IGroup} */
	private function pair(string $uid, string $gid): array {
		if ($gid === '') {
			throw new OCSException('', self::INVALID);
		}
		$group = $this->groups->get($gid) ?? throw new OCSException('', self::NO_GROUP);
		return [$this->users->get($uid) ?? throw new OCSException('', self::NO_USER), $group];
	}
}
