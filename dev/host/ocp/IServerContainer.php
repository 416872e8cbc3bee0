<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use OCP\Files\Folder;
use Psr\Container\ContainerInterface;

/**
 * @deprecated 20.0.0
 */
interface IServerContainer extends ContainerInterface, IContainer {
	/**
	 * @param string $userId
	 * @return Folder|null
	 * @deprecated 20.0.0
	 */
	public function getUserFolder($userId = null);

	/**
	 * @param string $app
	 * @param string $lang
	 * @return IL10N
	 * @deprecated 20.0.0
	 */
	public function getL10N($app, $lang = null);

	/**
	 * @return string
	 * @deprecated 20.0.0
	 */
	public function getWebRoot();
}
