<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

/** Where this host finds the app and keeps its data; read once from the environment. */
final readonly class HostConfig {
	/**
	 * @param string $root folder of the app that is served (has appinfo/info.xml), without trailing slash
	 * @param string $dataDir folder for the database, sessions, mail and caches
	 * @param string $hostDir folder of this host (dev/host)
	 * @param array<string, string> $env overrides for environment variables
	 */
	public function __construct(
		public string $root,
		public string $dataDir,
		public string $hostDir,
		public string $appId,
		private array $env = [],
	) {
	}

	/**
	 * Environment: SMARTCOMMONS_HOST_APP (app folder, default the project), SMARTCOMMONS_HOST_DATA (data folder).
	 *
	 * @param array<string, string> $env overrides, for tests
	 */
	public static function fromEnvironment(array $env = []): self {
		$hostDir = dirname(__DIR__, 2);
		$root = self::read($env, 'SMARTCOMMONS_HOST_APP') ?? dirname($hostDir, 2);
		$dataDir = self::read($env, 'SMARTCOMMONS_HOST_DATA') ?? $hostDir . '/data';
		$info = new AppInfo($root . '/appinfo/info.xml');
		return new self(rtrim($root, '/'), rtrim($dataDir, '/'), $hostDir, $info->id(), $env);
	}

	/** Value of an environment variable, null when unset or empty. */
	public function env(string $name): ?string {
		return self::read($this->env, $name);
	}

	/** A folder inside the data folder; made when it isn't there. */
	public function dataPath(string $name): string {
		$path = $this->dataDir . '/' . $name;
		if (!is_dir($path) && !mkdir($path, 0o700, true) && !is_dir($path)) {
			throw new \RuntimeException('The host cannot create ' . $path);
		}
		return $path;
	}

	/** @param array<string, string> $env */
	private static function read(array $env, string $name): ?string {
		$value = $env[$name] ?? getenv($name);
		return is_string($value) && $value !== '' ? $value : null;
	}
}
