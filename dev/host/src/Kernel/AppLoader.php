<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

use OCP\AppFramework\Bootstrap\IBootstrap;
use OCP\EventDispatcher\IEventDispatcher;
use SmartCommons\DevHost\Talk\TalkApp;

/** Loads the app as the server does: class loader, Application, register, boot. */
final class AppLoader {
	private bool $registered = false;

	public function __construct(
		private readonly HostConfig $config,
		private readonly AppManager $apps,
		private readonly Registry $registry,
		private readonly IEventDispatcher $events,
		private readonly TalkApp $talk,
	) {
	}

	public function load(): void {
		$appId = $this->config->appId;
		if ($this->apps->isAppLoaded($appId)) {
			return;
		}
		$this->registerClasses();
		$this->apps->markLoaded($appId);
		$this->talk->load();
		$class = 'OCA\\' . $this->apps->namespaceOf($appId) . '\\AppInfo\\Application';
		if (!class_exists($class)) {
			return;
		}
		$container = Host::appContainer($appId);
		$application = $container->get($class);
		if (!$application instanceof IBootstrap || !$container instanceof AppContainer) {
			return;
		}
		$application->register(new RegistrationContext($appId, $container, $this->registry, $this->events));
		$application->boot(new BootContext($container));
	}

	/** The server maps the app's namespace to its lib/ folder; `composer/autoload.php` of the app goes first. */
	public function registerClasses(): void {
		if ($this->registered) {
			return;
		}
		$this->registered = true;
		$prefix = 'OCA\\' . $this->apps->namespaceOf($this->config->appId) . '\\';
		if (is_file($this->config->root . '/composer/autoload.php')) {
			require_once $this->config->root . '/composer/autoload.php';
			return;
		}
		$lib = $this->config->root . '/lib/';
		spl_autoload_register(static function (string $class) use ($prefix, $lib): void {
			if (!str_starts_with($class, $prefix)) {
				return;
			}
			$file = $lib . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';
			if (is_file($file)) {
				require_once $file;
			}
		});
	}
}
