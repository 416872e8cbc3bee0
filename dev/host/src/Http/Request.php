<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http;

use OCP\IRequest;
use OCP\IRequestId;
use SmartCommons\DevHost\Security\CsrfTokens;

/**
 * The incoming request. Parameters are merged as the server merges them: query, then form, then path, then JSON or
 * urlencoded body of other verbs; a body is decoded at the first look at a parameter.
 *
 * @property-read array<string, mixed> $server
 * @property-read array<string, mixed> $files
 * @property-read array<string, mixed> $cookies
 * @property-read array<string, mixed> $urlParams
 * @property-read string $method
 */
final class Request implements IRequest, \ArrayAccess, \Countable {
	/** @var array<array-key, mixed> */
	private array $parameters;

	/** @var array<array-key, mixed> */
	private array $urlParams = [];

	private bool $decoded = false;
	private ?\JsonException $decodingException = null;
	private ?CsrfTokens $csrf = null;

	/**
	 * @param array<array-key, mixed> $get
	 * @param array<array-key, mixed> $post
	 * @param array<string, mixed> $server
	 * @param array<string, mixed> $files
	 * @param array<string, mixed> $cookies
	 * @param string $input where the body is read from
	 */
	public function __construct(
		private readonly IRequestId $requestId,
		private readonly array $get = [],
		private readonly array $post = [],
		private readonly array $server = [],
		private readonly array $files = [],
		private readonly array $cookies = [],
		private readonly string $input = 'php://input',
		private readonly string $sessionName = 'smartcommons_host',
	) {
		$this->parameters = array_merge($get, $post);
	}

	/** The token check needs the session, which needs the request; so it is handed over afterwards. */
	public function useCsrfTokens(CsrfTokens $csrf): void {
		$this->csrf = $csrf;
	}

	/** @param array<array-key, mixed> $parameters what the route matched in the path */
	public function setUrlParameters(array $parameters): void {
		$this->urlParams = $parameters;
		$this->parameters = array_merge($this->parameters, $parameters);
	}

	public function getHeader(string $name): string {
		$name = strtoupper(str_replace('-', '_', $name));
		$value = $this->server['HTTP_' . $name] ?? null;
		if ($value === null && in_array($name, ['CONTENT_TYPE', 'CONTENT_LENGTH', 'REMOTE_ADDR'], true)) {
			$value = $this->server[$name] ?? null;
		}
		return is_scalar($value) ? (string)$value : '';
	}

	public function getParam(string $key, $default = null): mixed {
		return $this->all()[$key] ?? $default;
	}

	public function getParams(): array {
		return $this->all();
	}

	public function getMethod(): string {
		$method = $this->server['REQUEST_METHOD'] ?? 'GET';
		return is_string($method) ? $method : 'GET';
	}

	public function getUploadedFile(string $key): ?array {
		$file = $this->files[$key] ?? null;
		return is_array($file) ? $file : null;
	}

	public function getEnv(string $key): ?string {
		$value = getenv($key);
		return $value === false ? null : $value;
	}

	public function getCookie(string $key): ?string {
		$value = $this->cookies[$key] ?? null;
		return is_string($value) ? $value : null;
	}

	public function passesCSRFCheck(): bool {
		if ($this->csrf === null || !$this->passesStrictCookieCheck()) {
			return false;
		}
		if ($this->getHeader('OCS-APIRequest') !== '') {
			return true;
		}
		$token = $this->get['requesttoken'] ?? $this->post['requesttoken'] ?? $this->server['HTTP_REQUESTTOKEN'] ?? null;
		return is_string($token) && $this->csrf->isValid($token);
	}

	public function passesStrictCookieCheck(): bool {
		return !$this->cookieCheckRequired()
			|| ($this->getCookie('nc_sameSiteCookiestrict') === 'true' && $this->passesLaxCookieCheck());
	}

	public function passesLaxCookieCheck(): bool {
		return !$this->cookieCheckRequired() || $this->getCookie('nc_sameSiteCookielax') === 'true';
	}

	public function hasCookies(): bool {
		return $this->cookies !== [];
	}

	public function getId(): string {
		return $this->requestId->getId();
	}

	public function getRemoteAddress(): string {
		return $this->text('REMOTE_ADDR');
	}

	public function getServerProtocol(): string {
		$https = $this->text('HTTPS');
		return $https !== '' && $https !== 'off' ? 'https' : 'http';
	}

	public function getHttpProtocol(): string {
		$claimed = strtoupper($this->text('SERVER_PROTOCOL'));
		return in_array($claimed, ['HTTP/1.0', 'HTTP/1.1', 'HTTP/2'], true) ? $claimed : 'HTTP/1.1';
	}

	public function getRequestUri(): string {
		return $this->text('REQUEST_URI');
	}

	public function getRawPathInfo(): string {
		$uri = preg_replace('%/{2,}%', '/', $this->getRequestUri()) ?? '';
		$path = explode('?', $uri, 2)[0];
		$script = $this->getScriptName();
		if (str_starts_with($path, $script)) {
			$path = substr($path, strlen($script));
		}
		return $path === '/' ? '' : $path;
	}

	public function getPathInfo(): string {
		return rawurldecode($this->getRawPathInfo());
	}

	public function getScriptName(): string {
		return $this->text('SCRIPT_NAME');
	}

	public function isUserAgent(array $agent): bool {
		$mine = $this->getHeader('User-Agent');
		foreach ($agent as $regex) {
			if ($mine !== '' && is_string($regex) && preg_match($regex, $mine) === 1) {
				return true;
			}
		}
		return false;
	}

	public function getInsecureServerHost(): string {
		foreach (['HTTP_HOST', 'SERVER_NAME'] as $key) {
			if ($this->text($key) !== '') {
				return $this->text($key);
			}
		}
		return 'localhost';
	}

	public function getServerHost(): string {
		return $this->getInsecureServerHost();
	}

	public function throwDecodingExceptionIfAny(): void {
		if ($this->decodingException !== null) {
			throw $this->decodingException;
		}
	}

	/** A parameter named `format` decides first, then the first `application/…` of Accept. */
	public function getFormat(): ?string {
		$format = $this->getParam('format');
		if ($format !== null) {
			return is_scalar($format) ? (string)$format : '';
		}
		foreach (explode(',', $this->getHeader('Accept')) as $accepted) {
			$accepted = strtolower(trim($accepted));
			if (str_starts_with($accepted, 'application/')) {
				return substr($accepted, strlen('application/'));
			}
		}
		return null;
	}

	public function offsetExists(mixed $offset): bool {
		return isset($this->all()[$offset]);
	}

	public function offsetGet(mixed $offset): mixed {
		return $this->all()[$offset] ?? null;
	}

	public function offsetSet(mixed $offset, mixed $value): void {
		throw new \RuntimeException('You cannot change the contents of the request object');
	}

	public function offsetUnset(mixed $offset): void {
		throw new \RuntimeException('You cannot change the contents of the request object');
	}

	public function count(): int {
		return count($this->all());
	}

	public function __get(string $name): mixed {
		return match ($name) {
			'server' => $this->server,
			'files' => $this->files,
			'cookies' => $this->cookies,
			'urlParams' => $this->urlParams,
			'method' => $this->getMethod(),
			'params', 'parameters' => $this->all(),
			'get', 'post', 'put', 'patch' => $this->content($name),
			default => $this->all()[$name] ?? null,
		};
	}

	public function __isset(string $name): bool {
		return in_array($name, ['server', 'files', 'cookies', 'urlParams', 'method', 'params', 'parameters', 'get', 'post'], true)
			|| isset($this->all()[$name]);
	}

	public function __set(string $name, mixed $value): void {
		throw new \RuntimeException('You cannot change the contents of the request object');
	}

	/** Body of a PUT that isn't a form or JSON comes as a stream; everything else as an array. */
	private function content(string $verb): mixed {
		if ($this->getMethod() !== strtoupper($verb)) {
			throw new \LogicException(sprintf('%s cannot be accessed in a %s request.', $verb, $this->getMethod()));
		}
		return $this->isStreamedPut() ? fopen($this->input, 'rb') : $this->all();
	}

	private function cookieCheckRequired(): bool {
		return !in_array($this->getHeader('OCS-APIRequest'), ['', '0'], true)
			? false
			: $this->getCookie($this->sessionName) !== null || $this->getCookie('nc_token') !== null;
	}

	/** @return array<array-key, mixed> */
	private function all(): array {
		if (!$this->decoded && !$this->isStreamedPut()) {
			$this->decoded = true;
			$this->parameters = array_merge($this->parameters, $this->decodeBody());
		}
		return $this->parameters;
	}

	/** @return array<array-key, mixed> */
	private function decodeBody(): array {
		$type = $this->getHeader('Content-Type');
		if (preg_match(self::JSON_CONTENT_TYPE_REGEX, $type) === 1) {
			return $this->decodeJson();
		}
		if (!in_array($this->getMethod(), ['GET', 'POST'], true) && str_contains($type, 'application/x-www-form-urlencoded')) {
			parse_str($this->body(), $params);
			return $params;
		}
		return [];
	}

	/** @return array<array-key, mixed> */
	private function decodeJson(): array {
		$body = $this->body();
		if ($body === '') {
			return [];
		}
		try {
			$params = json_decode($body, true, flags: JSON_THROW_ON_ERROR);
		} catch (\JsonException $e) {
			$this->decodingException = $e;
			return [];
		}
		return is_array($params) ? $params : [];
	}

	private function body(): string {
		$body = file_get_contents($this->input);
		return $body === false ? '' : $body;
	}

	private function isStreamedPut(): bool {
		$length = $this->getHeader('Content-Length');
		$type = $this->getHeader('Content-Type');
		return $this->getMethod() === 'PUT' && $length !== '0' && $length !== ''
			&& !str_contains($type, 'application/x-www-form-urlencoded') && !str_contains($type, 'application/json');
	}

	private function text(string $key): string {
		$value = $this->server[$key] ?? '';
		return is_scalar($value) ? (string)$value : '';
	}
}
