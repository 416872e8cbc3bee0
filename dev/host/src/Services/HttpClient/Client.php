<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\HttpClient;

use GuzzleHttp\Client as Guzzle;
use GuzzleHttp\Exception\RequestException;
use GuzzleHttp\RequestOptions;
use OCP\Http\Client\IClient;
use OCP\Http\Client\IPromise;
use OCP\Http\Client\IResponse;
use OCP\Http\Client\LocalServerException;
use OCP\IConfig;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface as PsrResponse;
use Psr\Http\Message\UriInterface;
use SmartCommons\DevHost\Kernel\NotSupported;

/** Requests to other machines, with the server's defaults. */
final class Client implements IClient {
	public function __construct(
		private readonly Guzzle $inner,
		private readonly IConfig $config,
		private readonly LocalAddressGuard $guard,
	) {
	}

	public function get(string $uri, array $options = []): IResponse {
		return $this->send('GET', $uri, $options);
	}

	public function head(string $uri, array $options = []): IResponse {
		return $this->send('HEAD', $uri, $options);
	}

	public function post(string $uri, array $options = []): IResponse {
		return $this->send('POST', $uri, $options);
	}

	public function put(string $uri, array $options = []): IResponse {
		return $this->send('PUT', $uri, $options);
	}

	public function patch(string $uri, array $options = []): IResponse {
		return $this->send('PATCH', $uri, $options);
	}

	public function delete(string $uri, array $options = []): IResponse {
		return $this->send('DELETE', $uri, $options);
	}

	public function options(string $uri, array $options = []): IResponse {
		return $this->send('OPTIONS', $uri, $options);
	}

	public function request(string $method, string $uri, array $options = []): IResponse {
		return $this->send($method, $uri, $options);
	}

	public function getResponseFromThrowable(\Throwable $e): IResponse {
		$response = $e instanceof RequestException ? $e->getResponse() : null;
		return $response === null ? throw $e : new Response($response);
	}

	public function getAsync(string $uri, array $options = []): IPromise {
		throw new NotSupported('OCP\Http\Client\IClient::getAsync()');
	}

	public function headAsync(string $uri, array $options = []): IPromise {
		throw new NotSupported('OCP\Http\Client\IClient::headAsync()');
	}

	public function postAsync(string $uri, array $options = []): IPromise {
		throw new NotSupported('OCP\Http\Client\IClient::postAsync()');
	}

	public function putAsync(string $uri, array $options = []): IPromise {
		throw new NotSupported('OCP\Http\Client\IClient::putAsync()');
	}

	public function deleteAsync(string $uri, array $options = []): IPromise {
		throw new NotSupported('OCP\Http\Client\IClient::deleteAsync()');
	}

	public function optionsAsync(string $uri, array $options = []): IPromise {
		throw new NotSupported('OCP\Http\Client\IClient::optionsAsync()');
	}

	private function send(string $method, string $uri, array $options): IResponse {
		$this->preventLocalAddress($uri, $options);
		if (is_array($options['body'] ?? null)) {
			$options[RequestOptions::FORM_PARAMS] = $options['body'];
			unset($options['body']);
		}
		$response = $this->inner->request($method, $uri, $this->prepare($options));
		return new Response($response, (bool)($options['stream'] ?? false));
	}

	/**
	 * @param array<string, mixed> $options
	 * @return array<string, mixed>
	 */
	private function prepare(array $options): array {
		$allowed = $this->isLocalAllowed($options);
		$options['nextcloud'] = ['allow_local_address' => $allowed];
		$defaults = [RequestOptions::TIMEOUT => self::DEFAULT_REQUEST_TIMEOUT];
		$proxy = $this->config->getSystemValueString('proxy');
		if ($proxy !== '') {
			$defaults[RequestOptions::PROXY] = ['http' => $proxy, 'https' => $proxy];
		}
		if (!$allowed) {
			$defaults[RequestOptions::ALLOW_REDIRECTS] = [
				'on_redirect' => function (RequestInterface $request, PsrResponse $response, UriInterface $uri) use ($options): void {
					$this->preventLocalAddress((string)$uri, $options);
				},
			];
		}
		$options += $defaults;
		$options[RequestOptions::HEADERS] = ($options[RequestOptions::HEADERS] ?? []) + ['User-Agent' => 'Nextcloud Server Crawler', 'Accept-Encoding' => 'gzip'];
		if (isset($options['save_to'])) {
			$options[RequestOptions::SINK] = $options['save_to'];
			unset($options['save_to']);
		}
		return $options;
	}

	/** @param array<string, mixed> $options */
	private function preventLocalAddress(string $uri, array $options): void {
		$host = parse_url($uri, PHP_URL_HOST);
		if (!is_string($host) || $host === '') {
			throw new LocalServerException('Could not detect any host');
		}
		if (!$this->isLocalAllowed($options) && !$this->guard->isValid($host)) {
			throw new LocalServerException('Host "' . $host . '" violates local access rules');
		}
	}

	/** @param array<string, mixed> $options */
	private function isLocalAllowed(array $options): bool {
		return ($options['nextcloud']['allow_local_address'] ?? false) === true
			|| $this->config->getSystemValueBool('allow_local_remote_servers');
	}
}
