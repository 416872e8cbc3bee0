<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http\Middleware;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Middleware;
use OCP\IRequest;
use OCP\IUserSession;
use OCP\Security\RateLimiting\ILimiter;
use SmartCommons\DevHost\Http\MethodReflector;
use SmartCommons\DevHost\Security\RateLimitExceeded;

/** Rate limits of a method; a limit for guests also holds for members when they have none of their own. */
final class RateLimiting extends Middleware {
	public function __construct(
		private readonly IRequest $request,
		private readonly IUserSession $session,
		private readonly MethodReflector $reflector,
		private readonly ILimiter $limiter,
	) {
	}

	public function beforeController(Controller $controller, string $methodName): void {
		$identifier = $controller::class . '::' . $methodName;
		$user = $this->session->getUser();
		$limit = $this->reflector->attributes(UserRateLimit::class)[0] ?? null;
		if ($user !== null && $limit !== null) {
			$this->limiter->registerUserRequest($identifier, $limit->getLimit(), $limit->getPeriod(), $user);
			return;
		}
		$limit = $this->reflector->attributes(AnonRateLimit::class)[0] ?? null;
		if ($limit !== null) {
			$this->limiter->registerAnonRequest($identifier, $limit->getLimit(), $limit->getPeriod(), $this->request->getRemoteAddress());
		}
	}

	public function afterException(Controller $controller, string $methodName, \Exception $exception): Response {
		if (!$exception instanceof RateLimitExceeded) {
			throw $exception;
		}
		$status = (int)$exception->getCode();
		if (stripos($this->request->getHeader('Accept'), 'html') === false) {
			return new DataResponse([], $status);
		}
		$response = new TemplateResponse('core', '429', [], TemplateResponse::RENDER_AS_GUEST);
		$response->setStatus($status);
		return $response;
	}
}
