<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Services;

use OCP\Exceptions\AppConfigUnknownKeyException;
use OCP\PreConditionNotMetException;

interface IAppConfig {
	/** @return string[] */
	public function getAppKeys(): array;

	/** @param bool|null $lazy */
	public function hasAppKey(string $key, ?bool $lazy = false): bool;

	/** @throws AppConfigUnknownKeyException */
	public function isSensitive(string $key, ?bool $lazy = false): bool;

	/** @throws AppConfigUnknownKeyException */
	public function isLazy(string $key): bool;

	/** @return array<string, string|int|float|bool|array<array-key, mixed>> */
	public function getAllAppValues(string $key = '', bool $filtered = false): array;

	/** @deprecated 29.0.0 */
	public function setAppValue(string $key, string $value): void;

	public function setAppValueString(string $key, string $value, bool $lazy = false, bool $sensitive = false): bool;

	public function setAppValueInt(string $key, int $value, bool $lazy = false, bool $sensitive = false): bool;

	public function setAppValueFloat(string $key, float $value, bool $lazy = false, bool $sensitive = false): bool;

	public function setAppValueBool(string $key, bool $value, bool $lazy = false): bool;

	public function setAppValueArray(string $key, array $value, bool $lazy = false, bool $sensitive = false): bool;

	/** @deprecated 29.0.0 */
	public function getAppValue(string $key, string $default = ''): string;

	public function getAppValueString(string $key, string $default = '', bool $lazy = false): string;

	public function getAppValueInt(string $key, int $default = 0, bool $lazy = false): int;

	public function getAppValueFloat(string $key, float $default = 0, bool $lazy = false): float;

	public function getAppValueBool(string $key, bool $default = false, bool $lazy = false): bool;

	/** @return array<array-key, mixed> */
	public function getAppValueArray(string $key, array $default = [], bool $lazy = false): array;

	public function deleteAppValue(string $key): void;

	public function deleteAppValues(): void;

	/**
	 * @param string|null $preCondition
	 * @throws PreConditionNotMetException
	 * @throws \UnexpectedValueException
	 */
	public function setUserValue(string $userId, string $key, string $value, ?string $preCondition = null): void;

	/** @param mixed $default */
	public function getUserValue(string $userId, string $key, string $default = ''): string;

	public function deleteUserValue(string $userId, string $key): void;
}
