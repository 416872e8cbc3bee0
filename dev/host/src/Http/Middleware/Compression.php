<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http\Middleware;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Middleware;
use OCP\IRequest;
use SmartCommons\DevHost\Http\Ocs\BaseResponse;

/** Compresses pages and data when the client accepts it and the answer is a plain 200. */
final class Compression extends Middleware {
	private bool $compress = false;

	public function __construct(
		private readonly IRequest $request,
	) {
	}

	public function afterController(Controller $controller, string $methodName, Response $response): Response {
		$fits = $response instanceof BaseResponse || $response instanceof JSONResponse || $response instanceof TemplateResponse;
		if ($fits && $response->getStatus() === Http::STATUS_OK && str_contains($this->request->getHeader('Accept-Encoding'), 'gzip')) {
			$this->compress = true;
			$response->addHeader('Content-Encoding', 'gzip');
		}
		return $response;
	}

	public function beforeOutput(Controller $controller, string $methodName, string $output): string {
		return $this->compress ? (string)gzencode($output) : $output;
	}
}
