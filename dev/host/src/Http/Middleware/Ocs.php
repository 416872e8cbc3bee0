<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http\Middleware;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;
use OCP\AppFramework\OCS\OCSException;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use SmartCommons\DevHost\Http\Ocs\BaseResponse;
use SmartCommons\DevHost\Http\Ocs\V1Response;
use SmartCommons\DevHost\Http\Ocs\V2Response;

/** Puts OCS exceptions, and refusals by other middlewares, into the OCS envelope. */
final class Ocs extends Middleware {
	private int $version = 1;

	public function __construct(
		private readonly IRequest $request,
	) {
	}

	public function beforeController(Controller $controller, string $methodName): void {
		if ($controller instanceof OCSController) {
			$this->version = str_ends_with($this->request->getScriptName(), '/ocs/v2.php') ? 2 : 1;
			$controller->setOCSVersion($this->version);
		}
	}

	public function afterException(Controller $controller, string $methodName, \Exception $exception): Response {
		if ($controller instanceof OCSController && $exception instanceof OCSException) {
			$code = (int)$exception->getCode();
			return $this->build($code === 0 ? OCSController::RESPOND_UNKNOWN_ERROR : $code, $exception->getMessage());
		}
		throw $exception;
	}

	public function afterController(Controller $controller, string $methodName, Response $response): Response {
		if (!$controller instanceof OCSController || $response instanceof BaseResponse) {
			return $response;
		}
		return match ($response->getStatus()) {
			Http::STATUS_UNAUTHORIZED => $this->build(OCSController::RESPOND_UNAUTHORISED, $this->message($response)),
			Http::STATUS_FORBIDDEN => $this->build(Http::STATUS_FORBIDDEN, $this->message($response)),
			default => $response,
		};
	}

	private function message(Response $response): string {
		$data = $response instanceof JSONResponse ? $response->getData() : null;
		$message = is_array($data) ? $data['message'] ?? '' : '';
		return is_string($message) ? $message : '';
	}

	private function build(int $code, string $message): BaseResponse {
		$format = $this->request->getFormat() ?? 'xml';
		$data = new DataResponse();
		$data->setStatus($code);
		return $this->version === 1 ? new V1Response($data, $format, $message) : new V2Response($data, $format, $message);
	}
}
