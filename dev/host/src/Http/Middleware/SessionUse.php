<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http\Middleware;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\UseSession;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;
use OCP\ISession;
use SmartCommons\DevHost\Http\MethodReflector;

/** Opens the session for methods that write to it. */
final class SessionUse extends Middleware {
	public function __construct(
		private readonly MethodReflector $reflector,
		private readonly ISession $session,
	) {
	}

	public function beforeController(Controller $controller, string $methodName): void {
		if ($this->reflector->hasAnnotationOrAttribute('UseSession', UseSession::class)) {
			$this->session->reopen();
		}
	}

	public function afterController(Controller $controller, string $methodName, Response $response): Response {
		if ($this->reflector->hasAnnotationOrAttribute('UseSession', UseSession::class)) {
			$this->session->close();
		}
		return $response;
	}
}
