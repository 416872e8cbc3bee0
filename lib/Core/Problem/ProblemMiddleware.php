<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Problem;

use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;

/** The one place where a Problem becomes an HTTP answer. */
final class ProblemMiddleware extends Middleware {
	/**
	 * @throws \Exception when it isn't a Problem: the next middleware, or the server, deals with it
	 */
	public function afterException($controller, $methodName, \Exception $exception): Response {
		if (!$exception instanceof Problem) {
			throw $exception;
		}
		$data = ['problem' => $exception->problem, 'message' => $exception->getMessage()];
		if ($exception->fields !== []) {
			$data['fields'] = $exception->fields;
		}
		if ($exception->current !== null) {
			$data['current'] = $exception->current;
		}
		return new DataResponse($data, $exception->status());
	}
}
