<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\ParameterOutOfRangeException;
use OCP\AppFramework\Http\Response;
use OCP\IRequest;
use Psr\Container\ContainerInterface;

/** Calls a controller method: parameters from the request, cast as the server casts them; middlewares around it. */
final class Dispatcher {
	private const CAST = ['int', 'integer', 'bool', 'boolean', 'float', 'double'];

	public function __construct(
		private readonly MiddlewareChain $middlewares,
		private readonly MethodReflector $reflector,
		private readonly IRequest $request,
		private readonly ContainerInterface $container,
	) {
	}

	/** @return array{0: Response, 1: string} the response and its rendered body */
	public function dispatch(Controller $controller, string $method): array {
		try {
			$this->reflector->reflect($controller, $method);
			$this->middlewares->beforeController($controller, $method);
			$response = $this->execute($controller, $method);
		} catch (\Exception $e) {
			$response = $this->middlewares->afterException($controller, $method, $e);
		} catch (\Throwable $e) {
			$wrapped = new \Exception($e->getMessage() . " in file '" . $e->getFile() . "' line " . $e->getLine(), (int)$e->getCode(), $e);
			$response = $this->middlewares->afterException($controller, $method, $wrapped);
		}
		$response = $this->middlewares->afterController($controller, $method, $response);
		return [$response, $this->middlewares->beforeOutput($controller, $method, $response->render())];
	}

	private function execute(Controller $controller, string $method): Response {
		$arguments = [];
		foreach ($this->reflector->getParameters() as $name => $default) {
			$arguments[] = $this->argument($name, $default);
		}
		$response = $controller->$method(...$arguments);
		if ($response instanceof DataResponse || !$response instanceof Response) {
			$format = $this->request->getFormat();
			$response = $format !== null ? $controller->buildResponse($response, $format) : $controller->buildResponse($response);
		}
		return $response;
	}

	private function argument(string $name, mixed $default): mixed {
		$value = $this->request->getParam($name, $default);
		$type = $this->reflector->getType($name);
		if ($value === 'false' && ($type === 'bool' || $type === 'boolean')) {
			return false;
		}
		if ($value !== null && in_array($type, self::CAST, true)) {
			settype($value, $type);
			$this->checkRange($name, $value);
			return $value;
		}
		if ($value === null && $type !== null && $this->container->has($type)) {
			return $this->container->get($type);
		}
		return $value;
	}

	private function checkRange(string $name, mixed $value): void {
		$range = $this->reflector->getRange($name);
		if ($range !== null && is_int($value) && ($value < $range['min'] || $value > $range['max'])) {
			throw new ParameterOutOfRangeException($name, $value, $range['min'], $range['max']);
		}
	}
}
