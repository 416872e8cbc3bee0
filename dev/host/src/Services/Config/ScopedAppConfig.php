<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Config;

use OCP\AppFramework\Services\IAppConfig as IScopedAppConfig;
use OCP\IAppConfig;
use OCP\IConfig;

/** The settings of one app. */
final class ScopedAppConfig implements IScopedAppConfig {
	public function __construct(
		private readonly IConfig $values,
		private readonly IAppConfig $config,
		private readonly string $appName,
	) {
	}

	public function getAppKeys(): array {
		return $this->config->getKeys($this->appName);
	}

	public function hasAppKey(string $key, ?bool $lazy = false): bool {
		return $this->config->hasKey($this->appName, $key, $lazy);
	}

	public function isSensitive(string $key, ?bool $lazy = false): bool {
		return $this->config->isSensitive($this->appName, $key, $lazy);
	}

	public function isLazy(string $key): bool {
		return $this->config->isLazy($this->appName, $key);
	}

	public function getAllAppValues(string $key = '', bool $filtered = false): array {
		return $this->config->getAllValues($this->appName, $key, $filtered);
	}

	public function getAppValueString(string $key, string $default = '', bool $lazy = false): string {
		return $this->config->getValueString($this->appName, $key, $default, $lazy);
	}

	public function setAppValueString(string $key, string $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->config->setValueString($this->appName, $key, $value, $lazy, $sensitive);
	}

	public function getAppValueInt(string $key, int $default = 0, bool $lazy = false): int {
		return $this->config->getValueInt($this->appName, $key, $default, $lazy);
	}

	public function setAppValueInt(string $key, int $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->config->setValueInt($this->appName, $key, $value, $lazy, $sensitive);
	}

	public function getAppValueFloat(string $key, float $default = 0, bool $lazy = false): float {
		return $this->config->getValueFloat($this->appName, $key, $default, $lazy);
	}

	public function setAppValueFloat(string $key, float $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->config->setValueFloat($this->appName, $key, $value, $lazy, $sensitive);
	}

	public function getAppValueBool(string $key, bool $default = false, bool $lazy = false): bool {
		return $this->config->getValueBool($this->appName, $key, $default, $lazy);
	}

	public function setAppValueBool(string $key, bool $value, bool $lazy = false): bool {
		return $this->config->setValueBool($this->appName, $key, $value, $lazy);
	}

	public function getAppValueArray(string $key, array $default = [], bool $lazy = false): array {
		return $this->config->getValueArray($this->appName, $key, $default, $lazy);
	}

	public function setAppValueArray(string $key, array $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->config->setValueArray($this->appName, $key, $value, $lazy, $sensitive);
	}

	public function getAppValue(string $key, string $default = ''): string {
		return $this->values->getAppValue($this->appName, $key, $default);
	}

	public function setAppValue(string $key, string $value): void {
		$this->values->setAppValue($this->appName, $key, $value);
	}

	public function deleteAppValue(string $key): void {
		$this->config->deleteKey($this->appName, $key);
	}

	public function deleteAppValues(): void {
		$this->config->deleteApp($this->appName);
	}

	public function setUserValue(string $userId, string $key, string $value, ?string $preCondition = null): void {
		$this->values->setUserValue($userId, $this->appName, $key, $value, $preCondition);
	}

	public function getUserValue(string $userId, string $key, string $default = ''): string {
		return $this->values->getUserValue($userId, $this->appName, $key, $default);
	}

	public function deleteUserValue(string $userId, string $key): void {
		$this->values->deleteUserValue($userId, $this->appName, $key);
	}
}
