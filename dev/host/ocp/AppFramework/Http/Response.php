<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IRequest;
use OCP\IUserSession;
use SmartCommons\DevHost\Kernel\Host;

/**
 * Status, headers and cookies of an answer; children add the body.
 *
 * @template-covariant S of Http::STATUS_*
 * @template-covariant H of array<string, mixed>
 */
class Response {
	/** @var array<string, mixed> */
	private array $headers;

	/** @var array<string, array{value: string, expireDate: ?\DateTime, sameSite: string}> */
	private array $cookies = [];
	private int $status;
	private ?\DateTime $lastModified = null;
	private ?string $eTag = null;
	private ?EmptyContentSecurityPolicy $contentSecurityPolicy = null;
	private ?EmptyFeaturePolicy $featurePolicy = null;
	private bool $throttled = false;

	/** @var array<array-key, mixed> */
	private array $throttleMetadata = [];

	/**
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(int $status = Http::STATUS_OK, array $headers = []) {
		$this->status = $status;
		$this->headers = $headers;
	}

	/**
	 * @param int $cacheSeconds 0 forbids keeping it
	 * @return $this
	 */
	public function cacheFor(int $cacheSeconds, bool $public = false, bool $immutable = false) {
		if ($cacheSeconds <= 0) {
			$this->addHeader('Cache-Control', 'no-cache, no-store, must-revalidate');
			unset($this->headers['Expires']);
			return $this;
		}
		$this->addHeader('Cache-Control', sprintf('%s, max-age=%d, %s', $public ? 'public' : 'private', $cacheSeconds, $immutable ? 'immutable' : 'must-revalidate'));
		$now = Host::isBooted() ? Host::get(ITimeFactory::class)->getTime() : time();
		$this->addHeader('Expires', gmdate(\DateTimeInterface::RFC7231, $now + $cacheSeconds));
		return $this;
	}

	/**
	 * @param string $name
	 * @param string $value
	 * @param ?\DateTime $expireDate null: until the browser closes
	 * @param string $sameSite
	 * @return $this
	 */
	public function addCookie($name, $value, ?\DateTime $expireDate = null, $sameSite = 'Lax') {
		$this->cookies[$name] = ['value' => $value, 'expireDate' => $expireDate, 'sameSite' => $sameSite];
		return $this;
	}

	/**
	 * @param array<string, array{value: string, expireDate: ?\DateTime, sameSite: string}> $cookies
	 * @return $this
	 */
	public function setCookies(array $cookies) {
		$this->cookies = $cookies;
		return $this;
	}

	/**
	 * @param string $name
	 * @return $this
	 */
	public function invalidateCookie($name) {
		return $this->addCookie($name, 'expired', new \DateTime('1971-01-01 00:00'));
	}

	/**
	 * @param list<string> $cookieNames
	 * @return $this
	 */
	public function invalidateCookies(array $cookieNames) {
		foreach ($cookieNames as $name) {
			$this->invalidateCookie($name);
		}
		return $this;
	}

	/** @return array<string, array{value: string, expireDate: ?\DateTime, sameSite: string}> */
	public function getCookies() {
		return $this->cookies;
	}

	/**
	 * @param string $name
	 * @param string|null $value null takes the header away
	 * @return $this
	 */
	public function addHeader($name, $value) {
		$name = trim($name);
		if ($value === null) {
			unset($this->headers[$name]);
		} else {
			$this->headers[$name] = $value;
		}
		return $this;
	}

	/**
	 * @template NewH as array<string, mixed>
	 * @param NewH $headers
	 * @psalm-this-out static<S, NewH>
	 * @return static
	 */
	public function setHeaders(array $headers): static {
		$this->headers = $headers;
		return $this;
	}

	/** @return array{X-Request-Id: string, Cache-Control: string, Content-Security-Policy: string, Feature-Policy: string, X-Robots-Tag: string, Last-Modified?: string, ETag?: string, ...H} */
	public function getHeaders() {
		$headers = [
			'X-Request-Id' => '',
			'Cache-Control' => 'no-cache, no-store, must-revalidate',
			'Content-Security-Policy' => $this->getContentSecurityPolicy()->buildPolicy(),
			'Feature-Policy' => $this->getFeaturePolicy()->buildPolicy(),
			'X-Robots-Tag' => 'noindex, nofollow',
		];
		if ($this->lastModified !== null) {
			$headers['Last-Modified'] = $this->lastModified->format(\DateTimeInterface::RFC7231);
		}
		if ($this->eTag !== null && $this->eTag !== '') {
			$headers['ETag'] = '"' . $this->eTag . '"';
		}
		if (Host::isBooted()) {
			$headers['X-Request-Id'] = Host::get(IRequest::class)->getId();
			$user = Host::get(IUserSession::class)->getUser();
			if ($user !== null) {
				$headers['X-User-Id'] = $user->getUID();
			}
		}
		return array_merge($headers, $this->headers);
	}

	/** @return string */
	public function render() {
		return '';
	}

	/**
	 * @template NewS as int
	 * @param NewS $status
	 * @psalm-this-out static<NewS, H>
	 * @return static
	 */
	public function setStatus($status): static {
		$this->status = $status;
		return $this;
	}

	/** @return $this */
	public function setContentSecurityPolicy(EmptyContentSecurityPolicy $csp) {
		$this->contentSecurityPolicy = $csp;
		return $this;
	}

	/** @return EmptyContentSecurityPolicy */
	public function getContentSecurityPolicy() {
		return $this->contentSecurityPolicy ??= new EmptyContentSecurityPolicy();
	}

	public function getFeaturePolicy(): EmptyFeaturePolicy {
		return $this->featurePolicy ??= new EmptyFeaturePolicy();
	}

	/** @return $this */
	public function setFeaturePolicy(EmptyFeaturePolicy $featurePolicy): self {
		$this->featurePolicy = $featurePolicy;
		return $this;
	}

	/** @return S */
	public function getStatus() {
		return $this->status;
	}

	/** @return string|null */
	public function getETag() {
		return $this->eTag;
	}

	/** @return \DateTime|null */
	public function getLastModified() {
		return $this->lastModified;
	}

	/**
	 * @param string $ETag without quotes
	 * @return $this
	 */
	public function setETag($ETag) {
		$this->eTag = $ETag;
		return $this;
	}

	/**
	 * @param \DateTime $lastModified
	 * @return $this
	 */
	public function setLastModified($lastModified) {
		$this->lastModified = $lastModified;
		return $this;
	}

	/**
	 * Counts this answer as an attempt of the action named in BruteForceProtection.
	 *
	 * @param array<array-key, mixed> $metadata
	 * @return void
	 */
	public function throttle(array $metadata = []) {
		$this->throttled = true;
		$this->throttleMetadata = $metadata;
	}

	/** @return array<array-key, mixed> */
	public function getThrottleMetadata() {
		return $this->throttleMetadata;
	}

	/** @return bool */
	public function isThrottled() {
		return $this->throttled;
	}
}
