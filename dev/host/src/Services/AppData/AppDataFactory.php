<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\AppData;

use OCP\Files\AppData\IAppDataFactory;
use OCP\Files\IAppData;
use SmartCommons\DevHost\Kernel\HostConfig;

/** Gives each app its own folder that members don't see. */
final class AppDataFactory implements IAppDataFactory {
	public function __construct(
		private readonly HostConfig $config,
	) {
	}

	public function get(string $appId): IAppData {
		return new AppData($this->config->dataPath('appdata') . '/' . basename($appId));
	}
}
