<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http\Middleware;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;
use OCP\IRequest;
use SmartCommons\DevHost\Http\MethodReflector;
use SmartCommons\DevHost\Http\SameSiteCookies;
use SmartCommons\DevHost\Security\LaxCookieMissing;

/** A page request with a session needs the lax cookie; without it the cookies are set and the page asked again. */
final class SameSiteCookie extends Middleware {
	public function __construct(
		private readonly IRequest $request,
		private readonly MethodReflector $reflector,
	) {
	}

	public function beforeController(Controller $controller, string $methodName): void {
		if (basename($this->request->getScriptName()) === 'index.php'
			&& !$this->reflector->hasAnnotation('NoSameSiteCookieRequired')
			&& !$this->request->passesLaxCookieCheck()) {
			throw new LaxCookieMissing();
		}
	}

	public function afterException(Controller $controller, string $methodName, \Exception $exception): Response {
		if (!$exception instanceof LaxCookieMissing) {
			throw $exception;
		}
		SameSiteCookies::send();
		$response = new Response();
		$response->setStatus(Http::STATUS_FOUND);
		$response->addHeader('Location', $this->request->getRequestUri());
		return $response;
	}
}
