<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http\Middleware;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Events\BeforeTemplateRenderedEvent;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\StandaloneTemplateResponse;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Middleware;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\IUserSession;

/** Lets apps add their scripts to a page of others. */
final class AdditionalScripts extends Middleware {
	public function __construct(
		private readonly IUserSession $session,
		private readonly IEventDispatcher $events,
	) {
	}

	public function afterController(Controller $controller, string $methodName, Response $response): Response {
		if ($response instanceof TemplateResponse) {
			$loggedIn = !$response instanceof StandaloneTemplateResponse && $this->session->isLoggedIn();
			$this->events->dispatchTyped(new BeforeTemplateRenderedEvent($loggedIn, $response));
		}
		return $response;
	}
}
