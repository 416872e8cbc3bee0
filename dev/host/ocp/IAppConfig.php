<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use OCP\Config\ValueType;
use OCP\Exceptions\AppConfigUnknownKeyException;

interface IAppConfig {
	public const VALUE_SENSITIVE = 1;
	public const VALUE_MIXED = 2;
	public const VALUE_STRING = 4;
	public const VALUE_INT = 8;
	public const VALUE_FLOAT = 16;
	public const VALUE_BOOL = 32;
	public const VALUE_ARRAY = 64;
	public const FLAG_SENSITIVE = 1;

	/** @return list<string> */
	public function getApps(): array;

	/** @return list<string> */
	public function getKeys(string $app): array;

	/** @return list<string> */
	public function searchKeys(string $app, string $prefix = '', bool $lazy = false): array;

	/** @param bool|null $lazy */
	public function hasKey(string $app, string $key, ?bool $lazy = false): bool;

	/** @throws AppConfigUnknownKeyException */
	public function isSensitive(string $app, string $key, ?bool $lazy = false): bool;

	/** @throws AppConfigUnknownKeyException */
	public function isLazy(string $app, string $key): bool;

	/** @return array<string, string|int|float|bool|array<array-key, mixed>> */
	public function getAllValues(string $app, string $prefix = '', bool $filtered = false): array;

	/** @return array<string, string|int|float|bool|array<array-key, mixed>> */
	public function searchValues(string $key, bool $lazy = false, ?int $typedAs = null): array;

	public function getValueString(string $app, string $key, string $default = '', bool $lazy = false): string;

	public function getValueInt(string $app, string $key, int $default = 0, bool $lazy = false): int;

	public function getValueFloat(string $app, string $key, float $default = 0, bool $lazy = false): float;

	public function getValueBool(string $app, string $key, bool $default = false, bool $lazy = false): bool;

	/** @return array<array-key, mixed> */
	public function getValueArray(string $app, string $key, array $default = [], bool $lazy = false): array;

	/** @throws AppConfigUnknownKeyException */
	public function getValueType(string $app, string $key, ?bool $lazy = null): int;

	public function setValueString(string $app, string $key, string $value, bool $lazy = false, bool $sensitive = false): bool;

	public function setValueInt(string $app, string $key, int $value, bool $lazy = false, bool $sensitive = false): bool;

	public function setValueFloat(string $app, string $key, float $value, bool $lazy = false, bool $sensitive = false): bool;

	public function setValueBool(string $app, string $key, bool $value, bool $lazy = false): bool;

	public function setValueArray(string $app, string $key, array $value, bool $lazy = false, bool $sensitive = false): bool;

	public function updateSensitive(string $app, string $key, bool $sensitive): bool;

	public function updateLazy(string $app, string $key, bool $lazy): bool;

	/**
	 * @return array<array-key, mixed>
	 * @throws AppConfigUnknownKeyException
	 */
	public function getDetails(string $app, string $key): array;

	/**
	 * @return array{app: string, key: string, lazy?: bool, valueType?: ValueType, valueTypeName?: string, sensitive?: bool, internal?: bool, default?: string, definition?: string, note?: string}
	 */
	public function getKeyDetails(string $app, string $key): array;

	public function convertTypeToInt(string $type): int;

	public function convertTypeToString(int $type): string;

	public function deleteKey(string $app, string $key): void;

	public function deleteApp(string $app): void;

	public function clearCache(bool $reload = false): void;

	/**
	 * @param string|false $app
	 * @param string|false $key
	 * @return array<array-key, mixed>|false
	 * @deprecated 29.0.0
	 */
	public function getValues($app, $key);

	/**
	 * @param string $app
	 * @return array<array-key, mixed>
	 * @deprecated 29.0.0
	 */
	public function getFilteredValues($app);

	/** @return array<string, string> */
	public function getAppInstalledVersions(bool $onlyEnabled = false): array;
}
