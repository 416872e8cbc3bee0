<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use SmartCommons\DevHost\Kernel\Host;

/** Base of an app's Application class: gives access to the app's container. */
class App {
	private IAppContainer $container;

	/** Namespace of the classes of an app, e.g. `OCA\SmartCommons`. */
	public static function buildAppNamespace(string $appId, string $topNamespace = 'OCA\\'): string {
		return Host::buildAppNamespace($appId, $topNamespace);
	}

	/** @param array<string, mixed> $urlParams */
	public function __construct(string $appName, array $urlParams = []) {
		$this->container = Host::appContainer($appName);
	}

	public function getContainer(): IAppContainer {
		return $this->container;
	}
}
