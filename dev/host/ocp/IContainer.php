<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use Psr\Container\ContainerExceptionInterface;
use Psr\Container\ContainerInterface;

interface IContainer extends ContainerInterface {
	/**
	 * @param string $name
	 * @return mixed
	 * @deprecated 20.0.0
	 */
	public function resolve($name);

	/**
	 * @template T
	 * @param string|class-string<T> $name
	 * @return ($name is class-string<T> ? T : mixed)
	 * @throws ContainerExceptionInterface
	 * @deprecated 20.0.0
	 */
	public function query(string $name, bool $autoload = true);

	/**
	 * @param string $name
	 * @param mixed $value
	 * @return void
	 * @deprecated 20.0.0
	 */
	public function registerParameter($name, $value);

	/**
	 * @param string $name
	 * @param \Closure(IContainer): mixed $closure
	 * @param bool $shared
	 * @return void
	 * @deprecated 20.0.0
	 */
	public function registerService($name, \Closure $closure, $shared = true);

	/**
	 * @param string $alias
	 * @param string $target
	 * @return void
	 * @deprecated 20.0.0
	 */
	public function registerAlias($alias, $target);
}
