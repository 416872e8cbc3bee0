<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;

/** Runs middlewares in order before the controller and in reverse order after it. */
final class MiddlewareChain {
	private int $entered = 0;

	/** @param list<Middleware> $middlewares */
	public function __construct(
		private readonly array $middlewares,
	) {
	}

	public function beforeController(Controller $controller, string $method): void {
		foreach ($this->middlewares as $middleware) {
			$this->entered++;
			$middleware->beforeController($controller, $method);
		}
	}

	/** Asks those that were entered, last first; a middleware that throws passes its exception on to the next. */
	public function afterException(Controller $controller, string $method, \Exception $exception): Response {
		for ($i = $this->entered - 1; $i >= 0; $i--) {
			try {
				return $this->middlewares[$i]->afterException($controller, $method, $exception);
			} catch (\Exception $passedOn) {
				$exception = $passedOn;
			}
		}
		throw $exception;
	}

	public function afterController(Controller $controller, string $method, Response $response): Response {
		foreach (array_reverse($this->middlewares) as $middleware) {
			$response = $middleware->afterController($controller, $method, $response);
		}
		return $response;
	}

	public function beforeOutput(Controller $controller, string $method, string $output): string {
		foreach (array_reverse($this->middlewares) as $middleware) {
			$output = $middleware->beforeOutput($controller, $method, $output);
		}
		return $output;
	}
}
