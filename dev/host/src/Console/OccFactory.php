<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use Psr\Container\NotFoundExceptionInterface;
use SmartCommons\DevHost\Kernel\AppLoader;
use SmartCommons\DevHost\Kernel\AppManager;
use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Kernel\HostConfig;
use SmartCommons\DevHost\Kernel\ServerContainer;
use Symfony\Component\Console\Application;
use Symfony\Component\Console\Command\Command;

/** Puts the console together: the host's commands and those that the app names in info.xml. */
final class OccFactory {
	private const OWN = [
		AppEnable::class,
		AppDisable::class,
		AdminDelegationAdd::class,
		AdminDelegationRemove::class,
		SetupChecks::class,
		UserAdd::class,
		UserSetting::class,
		GroupAdd::class,
		GroupAddUser::class,
		ConfigAppGet::class,
		ConfigAppSet::class,
		ConfigSystemSet::class,
		JobsList::class,
		JobsExecute::class,
		MigrationsStatus::class,
		MigrationsExecute::class,
		MaintenanceInstall::class,
		NotificationsList::class,
		Status::class,
	];

	public function __construct(
		private readonly ServerContainer $server,
		private readonly AppLoader $loader,
		private readonly AppManager $apps,
		private readonly HostConfig $config,
	) {
	}

	public function create(): Application {
		$application = new Application('Smart Commons development host', $this->apps->info()->version());
		$application->setAutoExit(false);
		foreach (self::OWN as $class) {
			$application->add($this->server->get($class));
		}
		$this->loader->load();
		$container = Host::appContainer($this->config->appId);
		foreach ($this->apps->info()->commands() as $class) {
			// One command that cannot be built must not take the others along.
			try {
				$command = $container->get($class);
			} catch (NotFoundExceptionInterface $e) {
				fwrite(STDERR, 'Console command ' . $class . ' of info.xml could not be loaded: ' . $e->getMessage() . "\n");
				continue;
			}
			if ($command instanceof Command) {
				$application->add($command);
			}
		}
		return $application;
	}
}
