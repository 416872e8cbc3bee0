<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

use OCP\AppFramework\Bootstrap\IBootContext;
use OCP\AppFramework\IAppContainer;
use OCP\IServerContainer;

/** What an app may do in Application::boot. */
final readonly class BootContext implements IBootContext {
	public function __construct(
		private AppContainer $container,
	) {
	}

	public function getAppContainer(): IAppContainer {
		return $this->container;
	}

	public function getServerContainer(): IServerContainer {
		return $this->container->getServer();
	}

	public function injectFn(callable $fn): mixed {
		return $this->container->inject($fn);
	}
}
