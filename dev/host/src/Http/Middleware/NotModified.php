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

/** 304 when the client has this version already, by ETag first, else by date. */
final class NotModified extends Middleware {
	public function __construct(
		private readonly IRequest $request,
	) {
	}

	public function afterController(Controller $controller, string $methodName, Response $response): Response {
		$etag = $response->getETag();
		$known = trim($this->request->getHeader('If-None-Match'));
		if ($known !== '' && $etag !== null && $known === '"' . $etag . '"') {
			return $response->setStatus(Http::STATUS_NOT_MODIFIED);
		}
		$modified = $response->getLastModified();
		$since = trim($this->request->getHeader('If-Modified-Since'));
		if ($since !== '' && $modified !== null && $since === $modified->format(\DateTimeInterface::RFC7231)) {
			return $response->setStatus(Http::STATUS_NOT_MODIFIED);
		}
		return $response;
	}
}
