<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http\Middleware;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\BruteForceProtection;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TooManyRequestsResponse;
use OCP\AppFramework\Middleware;
use OCP\AppFramework\OCS\OCSException;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\Security\Bruteforce\IThrottler;
use OCP\Security\Bruteforce\MaxDelayReached;
use SmartCommons\DevHost\Http\MethodReflector;

/** Counts the failures that a response reports with throttle(), and refuses after too many. */
final class BruteForce extends Middleware {
	private int $delay = 0;

	public function __construct(
		private readonly MethodReflector $reflector,
		private readonly IThrottler $throttler,
		private readonly IRequest $request,
	) {
	}

	public function beforeController(Controller $controller, string $methodName): void {
		foreach ($this->actions() as $action) {
			$this->delay += $this->throttler->sleepDelayOrThrowOnMax($this->request->getRemoteAddress(), $action);
		}
	}

	public function afterController(Controller $controller, string $methodName, Response $response): Response {
		if ($response->isThrottled()) {
			try {
				$this->register($response->getThrottleMetadata());
			} catch (MaxDelayReached $e) {
				return $this->refuse($controller, $e);
			}
		}
		if ($this->delay > 0) {
			$response->addHeader('X-Nextcloud-Bruteforce-Throttled', $this->delay . 'ms');
		}
		return $response;
	}

	public function afterException(Controller $controller, string $methodName, \Exception $exception): Response {
		if ($exception instanceof MaxDelayReached) {
			return $this->refuse($controller, $exception);
		}
		throw $exception;
	}

	/** @param array<array-key, mixed> $metadata */
	private function register(array $metadata): void {
		$ip = $this->request->getRemoteAddress();
		foreach ($this->actions() as $action) {
			if (!isset($metadata['action']) || $metadata['action'] === $action) {
				$this->throttler->registerAttempt($action, $ip, $metadata);
				$this->delay += $this->throttler->sleepDelayOrThrowOnMax($ip, $action);
			}
		}
	}

	/** @return list<string> */
	private function actions(): array {
		if ($this->reflector->hasAnnotation('BruteForceProtection')) {
			return [$this->reflector->getAnnotationParameter('BruteForceProtection', 'action')];
		}
		return array_map(
			static fn (BruteForceProtection $protection): string => $protection->getAction(),
			$this->reflector->attributes(BruteForceProtection::class),
		);
	}

	private function refuse(Controller $controller, MaxDelayReached $e): Response {
		if ($controller instanceof OCSController) {
			throw new OCSException($e->getMessage(), Http::STATUS_TOO_MANY_REQUESTS);
		}
		return new TooManyRequestsResponse();
	}
}
