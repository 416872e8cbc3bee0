<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

use OCP\App\AppPathNotFoundException;
use OCP\App\IAppManager;
use OCP\IGroup;
use OCP\IUser;
use SmartCommons\DevHost\Talk\TalkApp;

/**
 * Knows the one app that this host serves, besides its own `core`. An app that is neither served nor imitated is never
 * "enabled", so the app's bridges (Talk, Mail …) meet the same answer as on a server without those apps.
 */
final class AppManager implements IAppManager {
	/** apps of the server of which this host has the pages and the API */
	private const IMITATED = ['files_sharing', 'calendar', 'dashboard', 'activity', 'notifications', 'circles'];

	private readonly AppInfo $info;

	/** @var array<string, true> */
	private array $loaded = [];

	public function __construct(
		private readonly HostConfig $config,
	) {
		$this->info = new AppInfo($config->root . '/appinfo/info.xml');
	}

	public function info(): AppInfo {
		return $this->info;
	}

	public function namespaceOf(string $appId): string {
		return $this->namespaces()[$appId] ?? ucfirst($appId);
	}

	/** @return array<string, string> app id => namespace below `OCA\` */
	public function namespaces(): array {
		return [$this->config->appId => $this->info->namespace(), TalkApp::ID => TalkApp::NAMESPACE];
	}

	public function markLoaded(string $app): void {
		$this->loaded[$app] = true;
	}

	public function getAppInfo(string $appId, bool $path = false, $lang = null): ?array {
		if ($appId !== $this->config->appId) {
			return null;
		}
		return [
			'id' => $this->info->id(),
			'name' => $this->info->name($lang ?? 'en'),
			'summary' => $this->info->summary($lang ?? 'en'),
			'version' => $this->info->version(),
			'namespace' => $this->info->namespace(),
		];
	}

	public function getAppInfoByPath(string $path, ?string $lang = null): ?array {
		return $path === $this->config->root . '/appinfo/info.xml' ? $this->getAppInfo($this->config->appId, true, $lang) : null;
	}

	public function getAppVersion(string $appId, bool $useCache = true): string {
		return $appId === $this->config->appId ? $this->info->version() : '0';
	}

	public function getAppInstalledVersions(bool $onlyEnabled = false): array {
		return [$this->config->appId => $this->info->version()];
	}

	public function getAppIcon(string $appId, bool $dark = false): ?string {
		if ($appId !== $this->config->appId) {
			return null;
		}
		foreach ($dark ? ['app-dark.svg', 'app.svg'] : ['app.svg'] as $file) {
			if (is_file($this->config->root . '/img/' . $file)) {
				return '/apps/' . $appId . '/img/' . $file;
			}
		}
		return null;
	}

	public function isEnabledForUser($appId, $user = null): bool {
		return $appId === $this->config->appId;
	}

	public function isInstalled($appId): bool {
		return $appId === $this->config->appId;
	}

	public function isEnabledForAnyone(string $appId): bool {
		return $appId === $this->config->appId || in_array($appId, self::IMITATED, true) || ($appId === TalkApp::ID && $this->hasTalk());
	}

	public function isDefaultEnabled(string $appId): bool {
		return false;
	}

	public function loadApp(string $app): void {
		if ($app !== $this->config->appId) {
			throw new AppPathNotFoundException('Could not find path for ' . $app);
		}
	}

	public function isAppLoaded(string $app): bool {
		return isset($this->loaded[$app]);
	}

	public function enableApp(string $appId, bool $forceEnable = false): void {
		if ($appId !== $this->config->appId) {
			throw new AppPathNotFoundException('Could not find path for ' . $appId);
		}
	}

	public function hasProtectedAppType($types): bool {
		return array_intersect(['filesystem', 'prelogin', 'authentication', 'extended_authentication', 'logging', 'prevent_group_restriction', 'session'], $types) !== [];
	}

	public function enableAppForGroups(string $appId, array $groups, bool $forceEnable = false): void {
		throw new NotSupported('IAppManager::enableAppForGroups');
	}

	public function disableApp($appId, $automaticDisabled = false): void {
		throw new NotSupported('IAppManager::disableApp');
	}

	public function getAppPath(string $appId, bool $ignoreCache = false): string {
		if ($appId !== $this->config->appId) {
			throw new AppPathNotFoundException('Could not find path for ' . $appId);
		}
		return $this->config->root;
	}

	public function getAppWebPath(string $appId): string {
		if ($appId !== $this->config->appId) {
			throw new AppPathNotFoundException('Could not find web path for ' . $appId);
		}
		return '/apps/' . $appId;
	}

	public function getEnabledAppsForUser(IUser $user): array {
		return [$this->config->appId];
	}

	public function getInstalledApps(): array {
		return [$this->config->appId];
	}

	public function getEnabledApps(): array {
		return [$this->config->appId];
	}

	public function clearAppsCache(): void {
	}

	public function isShipped($appId): bool {
		return false;
	}

	public function loadApps(array $types = []): bool {
		return true;
	}

	public function isType(string $app, array $types): bool {
		return $app === $this->config->appId && array_intersect($types, $this->info->types()) !== [];
	}

	public function getAlwaysEnabledApps(): array {
		return [];
	}

	public function getDefaultEnabledApps(): array {
		return [];
	}

	public function getEnabledAppsForGroup(IGroup $group): array {
		return [$this->config->appId];
	}

	public function getAppRestriction(string $appId): array {
		return [];
	}

	public function getDefaultAppForUser(?IUser $user = null, bool $withFallbacks = true): string {
		return $this->config->appId;
	}

	public function getDefaultApps(): array {
		return [$this->config->appId];
	}

	public function setDefaultApps(array $defaultApps): void {
		throw new NotSupported('IAppManager::setDefaultApps');
	}

	public function isBackendRequired(string $backend): bool {
		return false;
	}

	public function cleanAppId(string $app): string {
		return str_replace(['<', '>', '"', "'", '\0', '/', '\\', '..'], '', $app);
	}

	public function getAllAppsInAppsFolders(): array {
		return [$this->config->appId];
	}

	public function upgradeApp(string $appId): bool {
		throw new NotSupported('IAppManager::upgradeApp');
	}

	public function isUpgradeRequired(string $appId): bool {
		return false;
	}

	public function isAppCompatible(string $serverVersion, array $appInfo, bool $ignoreMax = false): bool {
		return true;
	}

	/** The imitation of Talk is the one that can be switched off. */
	private function hasTalk(): bool {
		return Host::isBooted() && Host::get(TalkApp::class)->isOn();
	}
}
