<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\HttpClient;

use GuzzleHttp\Client as Guzzle;
use GuzzleHttp\Handler\CurlHandler;
use GuzzleHttp\HandlerStack;
use OCP\Http\Client\IClient;
use OCP\Http\Client\IClientService;
use OCP\IConfig;
use Psr\Http\Message\RequestInterface;

/** Makes HTTP clients; each request is bound to addresses that were checked, so that a name cannot change in between. */
final class ClientService implements IClientService {
	/** @param callable|null $handler sends the requests, default curl; tests give their own */
	public function __construct(
		private readonly IConfig $config,
		private readonly LocalAddressGuard $guard,
		private readonly mixed $handler = null,
	) {
	}

	public function newClient(): IClient {
		$stack = HandlerStack::create($this->handler ?? new CurlHandler());
		$stack->push($this->pin(...), 'pin');
		return new Client(new Guzzle(['handler' => $stack]), $this->config, $this->guard);
	}

	private function pin(callable $next): callable {
		return function (RequestInterface $request, array $options) use ($next): mixed {
			if (($options['nextcloud']['allow_local_address'] ?? false) !== true) {
				$host = $request->getUri()->getHost();
				$addresses = implode(',', $this->guard->resolve($host));
				$ports = array_unique([80, 443, $request->getUri()->getPort() ?? 443]);
				foreach ($ports as $port) {
					$options['curl'][CURLOPT_RESOLVE][] = $host . ':' . (string)$port . ':' . $addresses;
				}
			}
			return $next($request, $options);
		};
	}
}
