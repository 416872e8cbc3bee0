<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\App;

use OCP\IGroup;
use OCP\IUser;

interface IAppManager {
	public const BACKEND_CALDAV = 'caldav';

	/**
	 * @param string|null $lang
	 * @return array<string, mixed>|null
	 */
	public function getAppInfo(string $appId, bool $path = false, $lang = null);

	/** @return array<string, mixed>|null */
	public function getAppInfoByPath(string $path, ?string $lang = null): ?array;

	public function getAppVersion(string $appId, bool $useCache = true): string;

	/** @return array<string, string> */
	public function getAppInstalledVersions(bool $onlyEnabled = false): array;

	public function getAppIcon(string $appId, bool $dark = false): ?string;

	/**
	 * @param string $appId
	 * @param IUser|null $user
	 * @return bool
	 */
	public function isEnabledForUser($appId, $user = null);

	/**
	 * @param string $appId
	 * @return bool
	 * @deprecated 32.0.0
	 */
	public function isInstalled($appId);

	public function isEnabledForAnyone(string $appId): bool;

	public function isDefaultEnabled(string $appId): bool;

	public function loadApp(string $app): void;

	public function isAppLoaded(string $app): bool;

	/** @throws AppPathNotFoundException */
	public function enableApp(string $appId, bool $forceEnable = false): void;

	/**
	 * @param string[] $types
	 * @return bool
	 */
	public function hasProtectedAppType($types);

	/**
	 * @param IGroup[] $groups
	 * @throws \Exception
	 */
	public function enableAppForGroups(string $appId, array $groups, bool $forceEnable = false): void;

	/**
	 * @param string $appId
	 * @param bool $automaticDisabled
	 */
	public function disableApp($appId, $automaticDisabled = false): void;

	/** @throws AppPathNotFoundException */
	public function getAppPath(string $appId, bool $ignoreCache = false): string;

	/** @throws AppPathNotFoundException */
	public function getAppWebPath(string $appId): string;

	/** @return list<string> */
	public function getEnabledAppsForUser(IUser $user);

	/**
	 * @return string[]
	 * @deprecated 32.0.0
	 */
	public function getInstalledApps();

	/** @return list<string> */
	public function getEnabledApps(): array;

	public function clearAppsCache(): void;

	/**
	 * @param string $appId
	 * @return bool
	 */
	public function isShipped($appId);

	/** @param string[] $types */
	public function loadApps(array $types = []): bool;

	/** @param string[] $types */
	public function isType(string $app, array $types): bool;

	/** @return string[] */
	public function getAlwaysEnabledApps();

	/** @return string[] */
	public function getDefaultEnabledApps(): array;

	/** @return string[] */
	public function getEnabledAppsForGroup(IGroup $group): array;

	/** @return string[] */
	public function getAppRestriction(string $appId): array;

	/** @deprecated 31.0.0 */
	public function getDefaultAppForUser(?IUser $user = null, bool $withFallbacks = true): string;

	/**
	 * @return string[]
	 * @deprecated 31.0.0
	 */
	public function getDefaultApps(): array;

	/**
	 * @param string[] $defaultApps
	 * @throws \InvalidArgumentException
	 * @deprecated 31.0.0
	 */
	public function setDefaultApps(array $defaultApps): void;

	/** @param self::BACKEND_* $backend */
	public function isBackendRequired(string $backend): bool;

	public function cleanAppId(string $app): string;

	/** @return list<string> */
	public function getAllAppsInAppsFolders(): array;

	/** @throws AppPathNotFoundException */
	public function upgradeApp(string $appId): bool;

	public function isUpgradeRequired(string $appId): bool;

	public function isAppCompatible(string $serverVersion, array $appInfo, bool $ignoreMax = false): bool;
}
