<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IConfig {
	public const SENSITIVE_VALUE = '***REMOVED SENSITIVE VALUE***';

	/**
	 * @return void
	 * @throws HintException
	 */
	public function setSystemValues(array $configs);

	/**
	 * @param string $key
	 * @param mixed $value
	 * @return void
	 * @throws HintException
	 */
	public function setSystemValue($key, $value);

	/**
	 * @param string $key
	 * @param mixed $default
	 * @return mixed
	 */
	public function getSystemValue($key, $default = '');

	public function getSystemValueBool(string $key, bool $default = false): bool;

	public function getSystemValueInt(string $key, int $default = 0): int;

	public function getSystemValueString(string $key, string $default = ''): string;

	/**
	 * @param string $key
	 * @param mixed $default
	 * @return mixed
	 */
	public function getFilteredSystemValue($key, $default = '');

	/**
	 * @param string $key
	 * @return void
	 */
	public function deleteSystemValue($key);

	/**
	 * @param string $appName
	 * @return string[]
	 * @deprecated 29.0.0
	 */
	public function getAppKeys($appName);

	/**
	 * @param string $appName
	 * @param string $key
	 * @param string|float|int $value
	 * @return void
	 * @deprecated 29.0.0
	 */
	public function setAppValue($appName, $key, $value);

	/**
	 * @param string $appName
	 * @param string $key
	 * @param string $default
	 * @return string
	 * @deprecated 29.0.0
	 */
	public function getAppValue($appName, $key, $default = '');

	/**
	 * @param string $appName
	 * @param string $key
	 * @return void
	 * @deprecated 29.0.0
	 */
	public function deleteAppValue($appName, $key);

	/**
	 * @param string $appName
	 * @return void
	 * @deprecated 29.0.0
	 */
	public function deleteAppValues($appName);

	/**
	 * @param string $userId
	 * @param string $appName
	 * @param string $key
	 * @param string $value
	 * @param string $preCondition
	 * @return void
	 * @throws PreConditionNotMetException
	 * @throws \UnexpectedValueException
	 * @deprecated 33.0.0
	 */
	public function setUserValue($userId, $appName, $key, $value, $preCondition = null);

	/**
	 * @param ?string $userId
	 * @param string $appName
	 * @param string $key
	 * @param mixed $default
	 * @return string
	 * @deprecated 33.0.0
	 */
	public function getUserValue($userId, $appName, $key, $default = '');

	/**
	 * @param string $appName
	 * @param string $key
	 * @param array<array-key, mixed> $userIds
	 * @return array<array-key, mixed>
	 * @deprecated 33.0.0
	 */
	public function getUserValueForUsers($appName, $key, $userIds);

	/**
	 * @param string $userId
	 * @param string $appName
	 * @return string[]
	 * @deprecated 33.0.0
	 */
	public function getUserKeys($userId, $appName);

	/**
	 * @return array<string, array<string, string>>
	 * @deprecated 33.0.0
	 */
	public function getAllUserValues(string $userId): array;

	/**
	 * @param string $userId
	 * @param string $appName
	 * @param string $key
	 * @return void
	 * @deprecated 33.0.0
	 */
	public function deleteUserValue($userId, $appName, $key);

	/**
	 * @param string $userId
	 * @return void
	 * @deprecated 33.0.0
	 */
	public function deleteAllUserValues($userId);

	/**
	 * @param string $appName
	 * @return void
	 * @deprecated 33.0.0
	 */
	public function deleteAppFromAllUsers($appName);

	/**
	 * @param string $appName
	 * @param string $key
	 * @param string $value
	 * @return list<string>
	 * @deprecated 33.0.0
	 */
	public function getUsersForUserValue($appName, $key, $value);
}
