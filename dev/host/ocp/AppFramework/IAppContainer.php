<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use OCP\IContainer;
use Psr\Container\ContainerInterface;

/**
 * @deprecated 20.0.0
 */
interface IAppContainer extends ContainerInterface, IContainer {
	/**
	 * @return string
	 * @deprecated 20.0.0
	 */
	public function getAppName();

	/**
	 * @return ContainerInterface
	 * @deprecated 20.0.0
	 */
	public function getServer();

	/**
	 * @param string $middleWare
	 * @return bool
	 * @deprecated 20.0.0
	 */
	public function registerMiddleWare($middleWare);

	/**
	 * @param string $serviceName
	 * @return mixed
	 * @deprecated 20.0.0
	 */
	public function registerCapability($serviceName);
}
