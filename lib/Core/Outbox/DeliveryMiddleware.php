<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Outbox;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;

/** Delivers after a request that worked what it put in the outbox, so that its effects are seen at once. */
final class DeliveryMiddleware extends Middleware {
	public function __construct(
		private readonly Outbox $outbox,
	) {
	}

	public function afterController(Controller $controller, string $methodName, Response $response): Response {
		if ($response->getStatus() < 400) {
			$this->outbox->deliverSoon();
		}
		return $response;
	}
}
