<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Routing;

use OCP\IRequest;
use Psr\Log\LoggerInterface;
use Symfony\Component\Routing\Exception\ResourceNotFoundException;
use Symfony\Component\Routing\Exception\RouteNotFoundException;
use Symfony\Component\Routing\Generator\UrlGeneratorInterface;
use Symfony\Component\Routing\RequestContext;

/** Matches a path to a controller method, and makes the path of a named route. */
final class Router {
	private const FRONT = '/index.php';

	public function __construct(
		private readonly RouteTable $table,
		private readonly IRequest $request,
		private readonly LoggerInterface $logger,
	) {
	}

	/** @param string $path as in `/apps/smartcommons/` or, for the API, `/ocsapp/apps/smartcommons/…` */
	public function match(string $path): MatchedRoute {
		$matcher = $this->table->matcher(new RequestContext('', $this->request->getMethod()));
		try {
			$parameters = $matcher->match($path);
		} catch (ResourceNotFoundException $e) {
			if (str_ends_with($path, '/')) {
				throw $e;
			}
			// A link to /apps/<id> means /apps/<id>/.
			$parameters = $matcher->match($path . '/');
		}
		/** @var array{0: class-string, 1: string} $call */
		$call = $parameters['_call'];
		unset($parameters['_call']);
		return new MatchedRoute($call[0], $call[1], $parameters);
	}

	/** @param array<string, mixed> $parameters */
	public function generate(string $name, array $parameters = []): string {
		try {
			return $this->table->generator(new RequestContext(self::FRONT, 'GET'))
				->generate(strtolower($name), $parameters, UrlGeneratorInterface::ABSOLUTE_PATH);
		} catch (RouteNotFoundException $e) {
			$this->logger->info($e->getMessage(), ['exception' => $e]);
			return '';
		}
	}
}
