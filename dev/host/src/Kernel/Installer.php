<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

use OCP\BackgroundJob\IJobList;
use OCP\IConfig;
use OCP\IGroupManager;
use OCP\IUserManager;
use OCP\Migration\IRepairStep;
use OCP\ServerVersion;
use SmartCommons\DevHost\Db\Connection;
use SmartCommons\DevHost\Db\MigrationRunner;
use SmartCommons\DevHost\Db\NullOutput;

/**
 * Sets the host up by itself at first use, and upgrades the app when its version or its migrations changed:
 * database, migrations, repair steps, background jobs, the account `admin` with password `admin`.
 */
final class Installer {
	private const ADMIN = 'admin';

	public function __construct(
		private readonly HostConfig $config,
		private readonly AppManager $apps,
		private readonly ServerContainer $server,
		private readonly ServerVersion $version,
	) {
	}

	/** Cheap when nothing changed: compares one small file. */
	public function ensureInstalled(): void {
		$marker = $this->config->dataPath('cache') . '/installed-' . substr(hash('sha256', $this->config->root), 0, 12);
		$state = $this->state();
		if (is_file($marker) && file_get_contents($marker) === $state) {
			return;
		}
		$lock = fopen($this->config->dataPath('cache') . '/install.lock', 'c');
		if ($lock === false || !flock($lock, LOCK_EX)) {
			throw new \RuntimeException('The host cannot lock its data folder');
		}
		// Whoever waited for the lock finds the work done.
		clearstatcache();
		if (!is_file($marker) || file_get_contents($marker) !== $state) {
			$this->install();
			file_put_contents($marker, $state);
		}
		fclose($lock);
	}

	/** @return array<string, mixed> as status.php of the server */
	public function status(): array {
		return [
			'installed' => true,
			'maintenance' => false,
			'needsDbUpgrade' => false,
			'version' => implode('.', $this->version->getVersion()),
			'versionstring' => $this->version->getVersionString(),
			'edition' => '',
			'productname' => 'Smart Commons',
			'extendedSupport' => false,
		];
	}

	/** @return list<string> migrations of the app that ran */
	public function migrate(): array {
		return $this->runner()->migrate(...$this->migrations());
	}

	/** @return array{0: string, 1: string, 2: string} */
	private function migrations(): array {
		$app = $this->config->appId;
		return [$app, $this->config->root . '/lib/Migration', 'OCA\\' . $this->apps->namespaceOf($app) . '\\Migration'];
	}

	private function runner(): MigrationRunner {
		return new MigrationRunner(
			$this->server->get(Connection::class),
			fn (string $class): object => Host::appContainer($this->config->appId)->get($class),
		);
	}

	private function install(): void {
		$this->runner()->migrate(AppContainer::CORE, $this->config->hostDir . '/src/Services/Migration', AppContainer::CORE_NAMESPACE . '\\Services\\Migration');
		$this->createAdmin();
		$config = $this->server->get(IConfig::class);
		$isNew = $config->getAppValue($this->config->appId, 'installed_version', '') === '';
		$loader = $this->server->get(AppLoader::class);
		$loader->registerClasses();
		$info = $this->apps->info();
		if ($isNew) {
			// As on the server, a first installation makes only the tables: no other part of a migration runs.
			$this->runner()->install(...$this->migrations());
		} else {
			$this->repair($info->repairSteps('pre-migration'));
			$this->migrate();
		}
		// The app starts only when its tables are there.
		$loader->load();
		$this->repair($info->repairSteps($isNew ? 'install' : 'post-migration'));
		$jobs = $this->server->get(IJobList::class);
		foreach ($info->backgroundJobs() as $class) {
			if (!$jobs->has($class, null)) {
				$jobs->add($class);
			}
		}
		$config->setAppValue($this->config->appId, 'installed_version', $info->version());
		$config->setAppValue($this->config->appId, 'enabled', 'yes');
	}

	private function createAdmin(): void {
		$users = $this->server->get(IUserManager::class);
		$groups = $this->server->get(IGroupManager::class);
		$group = $groups->get(self::ADMIN) ?? $groups->createGroup(self::ADMIN);
		if ($users->get(self::ADMIN) === null) {
			$user = $users->createUser(self::ADMIN, self::ADMIN);
			if ($user !== false && $group !== null) {
				$group->addUser($user);
			}
		}
	}

	/** @param list<string> $classes */
	private function repair(array $classes): void {
		foreach ($classes as $class) {
			$step = Host::appContainer($this->config->appId)->get($class);
			if ($step instanceof IRepairStep) {
				$step->run(new NullOutput());
			}
		}
	}

	/** What makes a new installation run necessary: version, list of migrations, info.xml. */
	private function state(): string {
		$info = $this->config->root . '/appinfo/info.xml';
		$migrations = glob($this->config->root . '/lib/Migration/Version*.php') ?: [];
		return hash('sha256', implode('|', [
			(string)filemtime($info),
			...array_map(basename(...), $migrations),
			is_dir($this->config->dataDir) ? $this->config->dataDir : '',
		]));
	}
}
