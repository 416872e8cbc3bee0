<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use Psr\Container\ContainerExceptionInterface;
use Psr\Container\NotFoundExceptionInterface;
use SmartCommons\DevHost\Kernel\Host;

final class Server {
	/**
	 * @template T of object
	 * @param string|class-string<T> $serviceName
	 * @return ($serviceName is class-string<T> ? T : mixed)
	 * @throws ContainerExceptionInterface
	 * @throws NotFoundExceptionInterface
	 */
	public static function get(string $serviceName) {
		return Host::get($serviceName);
	}
}
