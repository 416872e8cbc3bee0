<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Config;

use OCP\IConfig;
use OCP\PreConditionNotMetException;

/** The older, untyped door to the configuration of the server, apps and people. */
final class AllConfig implements IConfig {
	public function __construct(
		private readonly SystemConfig $system,
		private readonly AppConfig $apps,
		private readonly UserConfig $users,
	) {
	}

	public function setSystemValues(array $configs) {
		$this->system->set($configs);
	}

	public function setSystemValue($key, $value) {
		$this->system->set([$key => $value]);
	}

	public function getSystemValue($key, $default = '') {
		return $this->system->get($key, $default);
	}

	public function getSystemValueBool(string $key, bool $default = false): bool {
		return (bool)$this->system->get($key, $default);
	}

	public function getSystemValueInt(string $key, int $default = 0): int {
		return (int)$this->system->get($key, $default);
	}

	public function getSystemValueString(string $key, string $default = ''): string {
		return (string)$this->system->get($key, $default);
	}

	public function getFilteredSystemValue($key, $default = '') {
		$secret = in_array($key, ['secret', 'passwordsalt', 'dbpassword', 'dbuser', 'mail_smtppassword'], true);
		return $secret ? self::SENSITIVE_VALUE : $this->system->get($key, $default);
	}

	public function deleteSystemValue($key) {
		$this->system->set([$key => null]);
	}

	public function getAppKeys($appName) {
		return $this->apps->getKeys($appName);
	}

	public function setAppValue($appName, $key, $value) {
		$this->apps->setText($appName, $key, (string)$value);
	}

	public function getAppValue($appName, $key, $default = '') {
		return $this->apps->getText($appName, $key, (string)$default);
	}

	public function deleteAppValue($appName, $key) {
		$this->apps->deleteKey($appName, $key);
	}

	public function deleteAppValues($appName) {
		$this->apps->deleteApp($appName);
	}

	public function setUserValue($userId, $appName, $key, $value, $preCondition = null) {
		if (!is_scalar($value)) {
			throw new \UnexpectedValueException('Only integers, floats and strings are allowed as value');
		}
		if ($preCondition !== null && $this->users->getText($userId, $appName, $key, '') !== (string)$preCondition) {
			throw new PreConditionNotMetException();
		}
		$this->users->setText($userId, $appName, $key, (string)$value);
	}

	public function getUserValue($userId, $appName, $key, $default = '') {
		if ($userId === null || $userId === '') {
			return $default;
		}
		return $this->users->hasKey($userId, $appName, $key, null) ? $this->users->getText($userId, $appName, $key, '') : $default;
	}

	public function getUserValueForUsers($appName, $key, $userIds) {
		return array_map(strval(...), $this->users->getValuesByUsers($appName, $key, \OCP\Config\ValueType::MIXED, array_values($userIds)));
	}

	public function getUserKeys($userId, $appName) {
		return $this->users->getKeys($userId, $appName);
	}

	public function getAllUserValues(string $userId): array {
		$values = [];
		foreach ($this->users->getApps($userId) as $app) {
			foreach ($this->users->getKeys($userId, $app) as $key) {
				$values[$app][$key] = $this->users->getText($userId, $app, $key, '');
			}
		}
		return $values;
	}

	public function deleteUserValue($userId, $appName, $key) {
		$this->users->deleteUserConfig($userId, $appName, $key);
	}

	public function deleteAllUserValues($userId) {
		$this->users->deleteAllUserConfig($userId);
	}

	public function deleteAppFromAllUsers($appName) {
		$this->users->deleteApp($appName);
	}

	public function getUsersForUserValue($appName, $key, $value) {
		return iterator_to_array($this->users->searchUsersByValueString($appName, $key, $value), false);
	}
}
