<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

use OCP\AppFramework\IAppContainer;

/**
 * The running host, for the few places of OCP that are static by their contract (`OCP\Server::get`,
 * `OCP\AppFramework\App`, `OCP\Util`). Everything else gets its collaborators by constructor.
 */
final class Host {
	private static ?ServerContainer $server = null;

	/** @var array<string, AppContainer> */
	private static array $apps = [];

	public static function boot(HostConfig $config): ServerContainer {
		self::$apps = [];
		self::$server = new ServerContainer($config);
		return self::$server;
	}

	public static function isBooted(): bool {
		return self::$server !== null;
	}

	public static function shutdown(): void {
		self::$apps = [];
		self::$server = null;
	}

	public static function server(): ServerContainer {
		return self::$server ?? throw new \LogicException('The development host is not booted');
	}

	/**
	 * @template T of object
	 * @param class-string<T>|string $id
	 * @return ($id is class-string<T> ? T : mixed)
	 */
	public static function get(string $id): mixed {
		return self::server()->get($id);
	}

	/** The container of one app; the same object for the whole request. */
	public static function appContainer(string $appId): IAppContainer {
		return self::$apps[$appId] ??= new AppContainer($appId, self::server());
	}

	/** Namespace of an app's classes: `<namespace>` of info.xml, else the id with a capital. */
	public static function buildAppNamespace(string $appId, string $topNamespace = 'OCA\\'): string {
		if ($appId === AppContainer::CORE) {
			return AppContainer::CORE_NAMESPACE;
		}
		$apps = self::server()->get(AppManager::class);
		return $topNamespace . $apps->namespaceOf($appId);
	}
}
