<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http;

use OCP\AppFramework\Middleware as BaseMiddleware;
use SmartCommons\DevHost\Kernel\AppContainer;
use SmartCommons\DevHost\Kernel\Registry;
use SmartCommons\DevHost\Kernel\ServerContainer;

/** The middlewares of a request in the server's order: its own, then those that the app registered. */
final class MiddlewareFactory {
	private const FIRST = [
		Middleware\Compression::class,
		Middleware\NotModified::class,
		Middleware\SameSiteCookie::class,
		Middleware\Cors::class,
		Middleware\Ocs::class,
		Middleware\Security::class,
		Middleware\ContentSecurity::class,
		Middleware\PasswordConfirmation::class,
		Middleware\BruteForce::class,
		Middleware\RateLimiting::class,
		Middleware\AdditionalScripts::class,
	];

	public function __construct(
		private readonly ServerContainer $server,
		private readonly Registry $registry,
	) {
	}

	public function create(AppContainer $container): MiddlewareChain {
		$chain = [];
		foreach (self::FIRST as $class) {
			$chain[] = $this->server->get($class);
		}
		foreach ([...$this->registry->middlewares($container->getAppName()), ...$container->ownMiddlewares()] as $class) {
			$middleware = $container->get($class);
			if (!$middleware instanceof BaseMiddleware) {
				throw new \LogicException($class . ' is not a middleware');
			}
			$chain[] = $middleware;
		}
		$chain[] = $this->server->get(Middleware\SessionUse::class);
		return new MiddlewareChain($chain);
	}
}
