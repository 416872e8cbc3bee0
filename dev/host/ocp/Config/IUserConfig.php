<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Config;

use OCP\Config\Exceptions\IncorrectTypeException;
use OCP\Config\Exceptions\UnknownKeyException;

interface IUserConfig {
	public const FLAG_SENSITIVE = 1;
	public const FLAG_INDEXED = 2;

	/**
	 * @return list<string>
	 * @throws \InvalidArgumentException
	 */
	public function getUserIds(string $appId = ''): array;

	/**
	 * @return list<string>
	 * @throws \InvalidArgumentException
	 */
	public function getApps(string $userId): array;

	/**
	 * @return list<string>
	 * @throws \InvalidArgumentException
	 */
	public function getKeys(string $userId, string $app): array;

	/**
	 * @param bool|null $lazy
	 * @throws \InvalidArgumentException
	 */
	public function hasKey(string $userId, string $app, string $key, ?bool $lazy = false): bool;

	/**
	 * @throws UnknownKeyException
	 * @throws \InvalidArgumentException
	 */
	public function isSensitive(string $userId, string $app, string $key, ?bool $lazy = false): bool;

	/**
	 * @throws UnknownKeyException
	 * @throws \InvalidArgumentException
	 */
	public function isIndexed(string $userId, string $app, string $key, ?bool $lazy = false): bool;

	/**
	 * @throws UnknownKeyException
	 * @throws \InvalidArgumentException
	 */
	public function isLazy(string $userId, string $app, string $key): bool;

	/**
	 * @return array<string, string|int|float|bool|array<array-key, mixed>>
	 * @throws \InvalidArgumentException
	 */
	public function getValues(string $userId, string $app, string $prefix = '', bool $filtered = false): array;

	/**
	 * @return array<string, string|int|float|bool|array<array-key, mixed>>
	 * @throws \InvalidArgumentException
	 */
	public function getAllValues(string $userId, bool $filtered = false): array;

	/**
	 * @return array<string, string|int|float|bool|array<array-key, mixed>>
	 * @throws \InvalidArgumentException
	 */
	public function getValuesByApps(string $userId, string $key, bool $lazy = false, ?ValueType $typedAs = null): array;

	/**
	 * @return array<string, string|int|float|bool|array<array-key, mixed>>
	 * @throws \InvalidArgumentException
	 */
	public function getValuesByUsers(string $app, string $key, ?ValueType $typedAs = null, ?array $userIds = null): array;

	/**
	 * @return \Generator<string>
	 * @throws \InvalidArgumentException
	 */
	public function searchUsersByValueString(string $app, string $key, string $value, bool $caseInsensitive = false): \Generator;

	/**
	 * @return \Generator<string>
	 * @throws \InvalidArgumentException
	 */
	public function searchUsersByValueInt(string $app, string $key, int $value): \Generator;

	/**
	 * @return \Generator<string>
	 * @throws \InvalidArgumentException
	 */
	public function searchUsersByValues(string $app, string $key, array $values): \Generator;

	/**
	 * @return \Generator<string>
	 * @throws \InvalidArgumentException
	 */
	public function searchUsersByValueBool(string $app, string $key, bool $value): \Generator;

	/** @throws \InvalidArgumentException */
	public function getValueString(string $userId, string $app, string $key, string $default = '', bool $lazy = false): string;

	/** @throws \InvalidArgumentException */
	public function getValueInt(string $userId, string $app, string $key, int $default = 0, bool $lazy = false): int;

	/** @throws \InvalidArgumentException */
	public function getValueFloat(string $userId, string $app, string $key, float $default = 0, bool $lazy = false): float;

	/** @throws \InvalidArgumentException */
	public function getValueBool(string $userId, string $app, string $key, bool $default = false, bool $lazy = false): bool;

	/**
	 * @return array<array-key, mixed>
	 * @throws \InvalidArgumentException
	 */
	public function getValueArray(string $userId, string $app, string $key, array $default = [], bool $lazy = false): array;

	/**
	 * @throws UnknownKeyException
	 * @throws IncorrectTypeException
	 * @throws \InvalidArgumentException
	 */
	public function getValueType(string $userId, string $app, string $key, ?bool $lazy = null): ValueType;

	/**
	 * @throws UnknownKeyException
	 * @throws IncorrectTypeException
	 * @throws \InvalidArgumentException
	 */
	public function getValueFlags(string $userId, string $app, string $key, bool $lazy = false): int;

	/** @throws \InvalidArgumentException */
	public function setValueString(string $userId, string $app, string $key, string $value, bool $lazy = false, int $flags = 0): bool;

	/** @throws \InvalidArgumentException */
	public function setValueInt(string $userId, string $app, string $key, int $value, bool $lazy = false, int $flags = 0): bool;

	/** @throws \InvalidArgumentException */
	public function setValueFloat(string $userId, string $app, string $key, float $value, bool $lazy = false, int $flags = 0): bool;

	/** @throws \InvalidArgumentException */
	public function setValueBool(string $userId, string $app, string $key, bool $value, bool $lazy = false): bool;

	/** @throws \InvalidArgumentException */
	public function setValueArray(string $userId, string $app, string $key, array $value, bool $lazy = false, int $flags = 0): bool;

	/** @throws \InvalidArgumentException */
	public function updateSensitive(string $userId, string $app, string $key, bool $sensitive): bool;

	/** @throws \InvalidArgumentException */
	public function updateGlobalSensitive(string $app, string $key, bool $sensitive): void;

	/** @throws \InvalidArgumentException */
	public function updateIndexed(string $userId, string $app, string $key, bool $indexed): bool;

	/** @throws \InvalidArgumentException */
	public function updateGlobalIndexed(string $app, string $key, bool $indexed): void;

	/** @throws \InvalidArgumentException */
	public function updateLazy(string $userId, string $app, string $key, bool $lazy): bool;

	/** @throws \InvalidArgumentException */
	public function updateGlobalLazy(string $app, string $key, bool $lazy): void;

	/**
	 * @return array<array-key, mixed>
	 * @throws UnknownKeyException
	 * @throws \InvalidArgumentException
	 */
	public function getDetails(string $userId, string $app, string $key): array;

	/** @throws \InvalidArgumentException */
	public function deleteUserConfig(string $userId, string $app, string $key): void;

	/** @throws \InvalidArgumentException */
	public function deleteKey(string $app, string $key): void;

	/** @throws \InvalidArgumentException */
	public function deleteApp(string $app): void;

	/** @throws \InvalidArgumentException */
	public function deleteAllUserConfig(string $userId): void;

	/** @throws \InvalidArgumentException */
	public function clearCache(string $userId, bool $reload = false): void;

	public function clearCacheAll(): void;
}
