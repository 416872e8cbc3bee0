<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use OCP\AppFramework\Http\Response;

/** Runs around every controller method of an app; each method does nothing until it is overridden. */
abstract class Middleware {
	/** @return void */
	public function beforeController(Controller $controller, string $methodName) {
	}

	/**
	 * @return Response
	 * @throws \Exception the same one, when this middleware has no answer to it
	 */
	public function afterException(Controller $controller, string $methodName, \Exception $exception) {
		throw $exception;
	}

	/** @return Response */
	public function afterController(Controller $controller, string $methodName, Response $response) {
		return $response;
	}

	/** @return string */
	public function beforeOutput(Controller $controller, string $methodName, string $output) {
		return $output;
	}
}
